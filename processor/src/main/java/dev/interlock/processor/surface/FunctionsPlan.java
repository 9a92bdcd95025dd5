package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.FROM;
import static dev.interlock.processor.surface.Parameter.STATE;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import java.util.ArrayList;
import java.util.List;

/** Plans the functions on values, and the mixin, which has the same as methods of a state. */
final class FunctionsPlan {

  private final Machine machine;
  private final Moves moves;
  private final List<MethodPlan> functions = new ArrayList<>();

  FunctionsPlan(Machine machine, Moves moves) {
    this.machine = machine;
    this.moves = moves;
    states();
    if (!machine.events().isEmpty()) {
      events();
    }
  }

  TypePlan functions() {
    List<MemberPlan> members = new ArrayList<>(functions);
    members.add(new MethodPlan(OfFunctions.GRAPH, "graph", List.of(), Cause.MACHINE));
    String name = TypeNames.of(machine.carrier()).functions();
    return new TypePlan(TypePlan.Role.FUNCTIONS, name, Cause.MACHINE, members);
  }

  /** Every function that takes a state first, as a method of that state. */
  TypePlan mixin() {
    List<MemberPlan> members = new ArrayList<>();
    functions.forEach(function -> members.add(function.onState(methodName(function))));
    String name = TypeNames.of(machine.carrier()).mixin();
    return new TypePlan(TypePlan.Role.MIXIN, name, Cause.MACHINE, members);
  }

  private static String methodName(MethodPlan function) {
    return switch (function.role(OfFunctions.class)) {
      case CAN_TRANSITION, TRANSITION -> function.name() + "To";
      default -> function.name();
    };
  }

  private void states() {
    boolean guarded = moves.anyGuarded();
    add(OfFunctions.CAN_TRANSITION, "canTransition", Cause.MACHINE, false, FROM, TO);
    add(OfFunctions.TRANSITION, "transition", Cause.MACHINE, guarded, FROM, TO);
    explain(OfFunctions.REFUSAL_OF_STATE, guarded, FROM, TO);
    ask(OfFunctions.TARGETS, "targets", Cause.MACHINE, FROM);
    ask(OfFunctions.SOURCES, "sources", Cause.MACHINE, TO);
    ask(OfFunctions.IS_INITIAL, "isInitial", Cause.MACHINE, STATE);
    ask(OfFunctions.IS_TERMINAL, "isTerminal", Cause.MACHINE, STATE);
    for (Group group : machine.groups()) {
      ask(OfFunctions.IS_IN, Names.isIn(group), Cause.of(group), STATE);
    }
    for (State target : moves.unnamedTargets()) {
      String name = Names.toState(target);
      add(OfFunctions.GO_TO, name, Cause.of(target), moves.isGuarded(target), FROM);
    }
  }

  private void events() {
    boolean guarded = moves.anyEventGuarded();
    ask(OfFunctions.EVENTS, "events", Cause.MACHINE, FROM);
    add(OfFunctions.CAN_FIRE, "canFire", Cause.MACHINE, false, FROM, EVENT);
    add(OfFunctions.FIRE, "next", Cause.MACHINE, guarded, FROM, EVENT);
    explain(OfFunctions.REFUSAL_OF_EVENT, guarded, FROM, EVENT);
    for (Reference event : machine.events()) {
      Cause cause = Cause.of(Cause.Kind.EVENT, event);
      boolean depends = moves.isGuarded(event.name());
      add(OfFunctions.CAN_FIRE_THIS, Names.canEvent(event.name()), cause, false, FROM);
      add(OfFunctions.FIRE_THIS, Names.event(event.name()), cause, depends, FROM);
    }
  }

  private void ask(OfFunctions role, String name, Cause cause, Parameter asked) {
    functions.add(new MethodPlan(role, name, List.of(asked), cause));
  }

  /** Adds a function for anyone and, where actors exist, for one of them. */
  private void add(
      OfFunctions role, String name, Cause cause, boolean guarded, Parameter... asked) {
    functions.add(new MethodPlan(role, name, Asked.of(asked, false, guarded), cause));
    if (!machine.actors().isEmpty()) {
      functions.add(new MethodPlan(role, name, Asked.of(asked, true, guarded), cause));
    }
  }

  /** What explains does so without the guards' answers, too. */
  private void explain(OfFunctions role, boolean guarded, Parameter... asked) {
    add(role, "refusal", Cause.MACHINE, false, asked);
    if (guarded) {
      add(role, "refusal", Cause.MACHINE, true, asked);
    }
  }
}
