package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.BY;
import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans what a machine and its views have in common: questions, and a pair of methods for each
 * event, and for each target of transitions without one.
 *
 * @param actor who asks, where that is a view's only actor: only what this one may meet counts, and
 *     nothing takes an actor
 */
record HolderPlan(Machine machine, Moves moves, Optional<String> actor) {

  List<MemberPlan> questions() {
    List<MemberPlan> questions = new ArrayList<>();
    questions.addAll(question(OfMachine.STATE, "state", List.of()));
    questions.addAll(question(OfMachine.IS_TERMINAL, "isTerminal", List.of()));
    List<Move> all = met(moves.all());
    if (!events(all).isEmpty()) {
      questions.addAll(question(OfMachine.EVENTS, "events", met(moves.onEvents())));
      questions.addAll(question(OfMachine.REFUSAL, "refusal", met(moves.onEvents()), EVENT));
    }
    // A view goes to no other targets than those that have methods of their own.
    if (actor.isEmpty() || !moves.unnamedTargets(all).isEmpty()) {
      questions.addAll(question(OfMachine.REFUSAL, "refusal", all, TO));
    }
    return questions;
  }

  private List<MethodPlan> question(
      OfMachine role, String name, List<Move> met, Parameter... asked) {
    return Dependence.of(met).strengths(asked).stream()
        .map(this::taken)
        .distinct()
        .map(each -> new MethodPlan(role, name, each, Cause.MACHINE))
        .toList();
  }

  List<MemberPlan> pairs() {
    List<Move> met = met(moves.all());
    List<MemberPlan> pairs = new ArrayList<>();
    for (Reference event : events(met)) {
      Cause cause = Cause.of(Cause.Kind.EVENT, event);
      String name = event.name();
      List<Parameter> taken = taken(Dependence.of(met(moves.on(name))).after());
      pairs.add(new MethodPlan(OfMachine.FIRE_THIS, Names.event(name), taken, cause));
      pairs.add(new MethodPlan(OfMachine.TRY_FIRE_THIS, Names.tryEvent(name), taken, cause));
    }
    for (State target : moves.unnamedTargets(met)) {
      Cause cause = Cause.of(target);
      List<Parameter> taken = taken(Dependence.of(met(moves.into(target))).after());
      pairs.add(new MethodPlan(OfMachine.GO_TO, Names.toState(target), taken, cause));
      pairs.add(new MethodPlan(OfMachine.TRY_GO_TO, Names.tryToState(target), taken, cause));
    }
    return pairs;
  }

  /**
   * A view has the events that its actor may meet; the machine has all, some of which may lead
   * nowhere.
   */
  private List<Reference> events(List<Move> met) {
    return actor.isPresent() ? moves.events(met) : machine.events();
  }

  MethodPlan string() {
    return new MethodPlan(OfMachine.TO_STRING, "toString", List.of(), Cause.MACHINE);
  }

  private List<Move> met(List<Move> some) {
    return some.stream().filter(move -> actor.map(move.by()::admits).orElse(true)).toList();
  }

  private List<Parameter> taken(List<Parameter> parameters) {
    return parameters.stream().filter(each -> actor.isEmpty() || each != BY).toList();
  }
}
