package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.FROM;
import static dev.interlock.processor.surface.Parameter.NAME;
import static dev.interlock.processor.surface.Parameter.STATE;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the functions on values, and the mixin, which has as methods of a state what takes a state
 * first. The moves by name are in one of the two.
 */
final class FunctionsPlan {

  private final Machine machine;
  private final Moves moves;
  private final Dependences dependences;
  private final MixinUse mixin;

  FunctionsPlan(PlannedMachine planned) {
    this.machine = planned.machine();
    this.moves = planned.moves();
    this.dependences = planned.dependences();
    this.mixin = MixinUse.of(machine);
  }

  TypePlan functions() {
    List<MemberPlan> members = new ArrayList<>(generic());
    if (mixin.functions()) {
      members.addAll(named());
    }
    members.add(new MethodPlan(OfFunctions.OF, "of", List.of(NAME), Cause.MACHINE));
    members.add(new MethodPlan(OfFunctions.GRAPH, "graph", List.of(), Cause.MACHINE));
    String name = TypeNames.of(machine.carrier()).functions();
    return new TypePlan(TypePlan.Role.FUNCTIONS, name, Cause.MACHINE, members);
  }

  TypePlan mixin() {
    List<MemberPlan> members = new ArrayList<>();
    generic().forEach(function -> members.add(function.onState(methodName(function))));
    named().forEach(function -> members.add(function.onState(function.name())));
    String name = TypeNames.of(machine.carrier()).mixin();
    return new TypePlan(TypePlan.Role.MIXIN, name, Cause.MACHINE, members);
  }

  private static String methodName(MethodPlan function) {
    return switch (function.role(OfFunctions.class)) {
      case CAN_TRANSITION, TRANSITION -> function.name() + "To";
      default -> function.name();
    };
  }

  /** What is asked of any state, and of any event. */
  private List<MethodPlan> generic() {
    List<MethodPlan> functions = new ArrayList<>();
    Dependence all = dependences.any();
    functions.addAll(asking(OfFunctions.CAN_TRANSITION, "canTransition", all, FROM, TO));
    functions.add(moving(OfFunctions.TRANSITION, "transition", all, FROM, TO));
    functions.addAll(asking(OfFunctions.REFUSAL_OF_STATE, "refusal", all, FROM, TO));
    functions.addAll(asking(OfFunctions.TARGETS, "targets", all, FROM));
    functions.add(about(OfFunctions.SOURCES, "sources", Cause.MACHINE, TO));
    functions.add(about(OfFunctions.IS_INITIAL, "isInitial", Cause.MACHINE, STATE));
    functions.add(about(OfFunctions.IS_TERMINAL, "isTerminal", Cause.MACHINE, STATE));
    functions.add(about(OfFunctions.IS_SENTINEL, "isSentinel", Cause.MACHINE, STATE));
    for (Group group : machine.groups()) {
      functions.add(about(OfFunctions.IS_IN, Names.isIn(group), Cause.of(group), STATE));
    }
    if (!machine.events().isEmpty()) {
      functions.addAll(genericOnEvents());
    }
    return functions;
  }

  private List<MethodPlan> genericOnEvents() {
    List<MethodPlan> functions = new ArrayList<>();
    Dependence all = dependences.anyEvent();
    functions.addAll(asking(OfFunctions.EVENTS, "events", all, FROM));
    functions.addAll(asking(OfFunctions.CAN_FIRE, "canFire", all, FROM, EVENT));
    functions.add(moving(OfFunctions.FIRE, "next", all, FROM, EVENT));
    functions.addAll(asking(OfFunctions.REFUSAL_OF_EVENT, "refusal", all, FROM, EVENT));
    if (all.onActor()) {
      functions.add(about(OfFunctions.ACTORS, "actors", Cause.MACHINE, FROM, EVENT));
    }
    if (moves.anyIgnored()) {
      functions.add(about(OfFunctions.IGNORES, "ignores", Cause.MACHINE, FROM, EVENT));
    }
    return functions;
  }

  /** The moves by name: those of the events, and those that are known by their target alone. */
  private List<MethodPlan> named() {
    List<MethodPlan> functions = new ArrayList<>();
    for (Reference event : machine.events()) {
      Cause cause = Cause.of(Cause.Kind.EVENT, event);
      Dependence met = dependences.on(event.name());
      functions.addAll(
          asking(OfFunctions.CAN_FIRE_THIS, Names.canEvent(event.name()), cause, met, FROM));
      functions.add(
          new MethodPlan(OfFunctions.FIRE_THIS, Names.event(event.name()), met.after(FROM), cause));
    }
    for (State target : moves.unnamedTargets()) {
      Cause cause = Cause.of(target);
      Dependence met = dependences.into(target);
      functions.addAll(asking(OfFunctions.CAN_GO_TO, Names.canToState(target), cause, met, FROM));
      functions.add(
          new MethodPlan(OfFunctions.GO_TO, Names.toState(target), met.after(FROM), cause));
    }
    return functions;
  }

  private static MethodPlan about(OfFunctions role, String name, Cause cause, Parameter... asked) {
    return new MethodPlan(role, name, List.of(asked), cause);
  }

  private static MethodPlan moving(
      OfFunctions role, String name, Dependence met, Parameter... asked) {
    return new MethodPlan(role, name, met.after(asked), Cause.MACHINE);
  }

  private static List<MethodPlan> asking(
      OfFunctions role, String name, Dependence met, Parameter... asked) {
    return asking(role, name, Cause.MACHINE, met, asked);
  }

  /** A question is there in each of its strengths. */
  private static List<MethodPlan> asking(
      OfFunctions role, String name, Cause cause, Dependence met, Parameter... asked) {
    return met.strengths(asked).stream()
        .map(parameters -> new MethodPlan(role, name, parameters, cause))
        .toList();
  }
}
