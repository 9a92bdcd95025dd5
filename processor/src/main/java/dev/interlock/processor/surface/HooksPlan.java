package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.FROM;
import static dev.interlock.processor.surface.Parameter.MAYBE_BY;
import static dev.interlock.processor.surface.Parameter.MAYBE_EVENT;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.MethodRole.OfHooks;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans what is called round the moves of a machine: exit, event, entry, in this order. */
final class HooksPlan {

  private final boolean events;
  private final boolean actors;

  private HooksPlan(boolean events, boolean actors) {
    this.events = events;
    this.actors = actors;
  }

  static TypePlan of(PlannedMachine planned) {
    Machine machine = planned.machine();
    boolean actors = planned.moves().anyNamesActors();
    HooksPlan plan = new HooksPlan(!machine.events().isEmpty(), actors);
    String name = TypeNames.of(machine.carrier()).hooks();
    return new TypePlan(TypePlan.Role.HOOKS, name, Cause.MACHINE, plan.hooks());
  }

  private List<MemberPlan> hooks() {
    List<MemberPlan> hooks = new ArrayList<>();
    hooks.add(ofMove(OfHooks.BEFORE_MOVE, "beforeMove"));
    hooks.add(ofState(OfHooks.BEFORE_EXIT, "beforeExit"));
    if (events) {
      hooks.add(ofEvent(OfHooks.BEFORE_EVENT, "beforeEvent"));
    }
    hooks.add(ofState(OfHooks.BEFORE_ENTRY, "beforeEntry"));
    hooks.add(ofState(OfHooks.AFTER_EXIT, "afterExit"));
    if (events) {
      hooks.add(ofEvent(OfHooks.AFTER_EVENT, "afterEvent"));
    }
    hooks.add(ofState(OfHooks.AFTER_ENTRY, "afterEntry"));
    hooks.add(ofMove(OfHooks.AFTER_MOVE, "afterMove"));
    return hooks;
  }

  private static MethodPlan ofState(OfHooks role, String name) {
    return new MethodPlan(role, name, List.of(FROM, TO), Cause.MACHINE);
  }

  private MethodPlan ofEvent(OfHooks role, String name) {
    return new MethodPlan(role, name, taken(Optional.of(EVENT)), Cause.MACHINE);
  }

  private MethodPlan ofMove(OfHooks role, String name) {
    Optional<Parameter> event = events ? Optional.of(MAYBE_EVENT) : Optional.empty();
    return new MethodPlan(role, name, taken(event), Cause.MACHINE);
  }

  private List<Parameter> taken(Optional<Parameter> event) {
    List<Parameter> parameters = new ArrayList<>(List.of(FROM, TO));
    event.ifPresent(parameters::add);
    if (actors) {
      parameters.add(MAYBE_BY);
    }
    return parameters;
  }
}
