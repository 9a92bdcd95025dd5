package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.BY;
import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans what a machine and its views have in common: questions, and a pair of methods for each
 * event, and for each target of transitions without one.
 *
 * @param planned the machine, with what its moves depend on that may be met
 * @param actor who asks, where that is a view's only actor: only what this one may meet counts, and
 *     nothing takes an actor
 */
record HolderPlan(PlannedMachine planned, Optional<String> actor) {

  private Dependences met() {
    return planned.dependences();
  }

  List<MemberPlan> questions() {
    List<MemberPlan> questions = new ArrayList<>();
    questions.addAll(question(OfMachine.STATE, "state", Dependence.NONE));
    questions.addAll(question(OfMachine.IS_TERMINAL, "isTerminal", Dependence.NONE));
    if (!events().isEmpty()) {
      questions.addAll(question(OfMachine.EVENTS, "events", met().anyEvent()));
      questions.addAll(question(OfMachine.REFUSAL, "refusal", met().anyEvent(), EVENT));
    }
    // A view goes to no other targets than those that have methods of their own.
    if (actor.isEmpty() || !targets().isEmpty()) {
      questions.addAll(question(OfMachine.REFUSAL, "refusal", met().any(), TO));
    }
    return questions;
  }

  private List<MethodPlan> question(
      OfMachine role, String name, Dependence on, Parameter... asked) {
    return on.strengths(asked).stream()
        .map(this::taken)
        .distinct()
        .map(each -> new MethodPlan(role, name, each, Cause.MACHINE))
        .toList();
  }

  List<MemberPlan> pairs() {
    List<MemberPlan> pairs = new ArrayList<>();
    for (Reference event : events()) {
      Cause cause = Cause.of(Cause.Kind.EVENT, event);
      String name = event.name();
      List<Parameter> taken = taken(met().on(name).after());
      pairs.add(new MethodPlan(OfMachine.FIRE_THIS, Names.event(name), taken, cause));
      pairs.add(new MethodPlan(OfMachine.TRY_FIRE_THIS, Names.tryEvent(name), taken, cause));
    }
    for (State target : targets()) {
      Cause cause = Cause.of(target);
      List<Parameter> taken = taken(met().into(target).after());
      pairs.add(new MethodPlan(OfMachine.GO_TO, Names.toState(target), taken, cause));
      pairs.add(new MethodPlan(OfMachine.TRY_GO_TO, Names.tryToState(target), taken, cause));
    }
    return pairs;
  }

  /**
   * A view has the events that its actor may meet; the machine has all, some of which may lead
   * nowhere.
   */
  private List<Reference> events() {
    return planned.machine().events().stream()
        .filter(event -> actor.isEmpty() || met().has(event.name()))
        .toList();
  }

  private List<State> targets() {
    return planned.moves().unnamedTargets().stream().filter(met()::hasUnnamed).toList();
  }

  MethodPlan string() {
    return new MethodPlan(OfMachine.TO_STRING, "toString", List.of(), Cause.MACHINE);
  }

  private List<Parameter> taken(List<Parameter> parameters) {
    return parameters.stream().filter(each -> actor.isEmpty() || each != BY).toList();
  }
}
