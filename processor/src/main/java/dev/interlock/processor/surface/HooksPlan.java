package dev.interlock.processor.surface;

import static dev.interlock.processor.surface.Parameter.EVENT;
import static dev.interlock.processor.surface.Parameter.FROM;
import static dev.interlock.processor.surface.Parameter.MAYBE_EVENT;
import static dev.interlock.processor.surface.Parameter.TO;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.MethodRole.OfHooks;
import java.util.ArrayList;
import java.util.List;

/** Plans what is called round the moves of a machine: exit, event, entry, in this order. */
final class HooksPlan {

  private final boolean events;

  private HooksPlan(boolean events) {
    this.events = events;
  }

  static TypePlan of(Machine machine) {
    HooksPlan plan = new HooksPlan(!machine.events().isEmpty());
    String name = TypeNames.of(machine.carrier()).hooks();
    return new TypePlan(TypePlan.Role.HOOKS, name, Cause.MACHINE, plan.hooks());
  }

  private List<MemberPlan> hooks() {
    List<MemberPlan> hooks = new ArrayList<>();
    hooks.add(ofMove(OfHooks.BEFORE_MOVE, "beforeMove"));
    hooks.add(hook(OfHooks.BEFORE_EXIT, "beforeExit"));
    if (events) {
      hooks.add(hook(OfHooks.BEFORE_EVENT, "beforeEvent", EVENT));
    }
    hooks.add(hook(OfHooks.BEFORE_ENTRY, "beforeEntry"));
    hooks.add(hook(OfHooks.AFTER_EXIT, "afterExit"));
    if (events) {
      hooks.add(hook(OfHooks.AFTER_EVENT, "afterEvent", EVENT));
    }
    hooks.add(hook(OfHooks.AFTER_ENTRY, "afterEntry"));
    hooks.add(ofMove(OfHooks.AFTER_MOVE, "afterMove"));
    return hooks;
  }

  private MethodPlan ofMove(OfHooks role, String name) {
    return events ? hook(role, name, MAYBE_EVENT) : hook(role, name);
  }

  private static MethodPlan hook(OfHooks role, String name, Parameter... event) {
    List<Parameter> parameters = new ArrayList<>(List.of(FROM, TO));
    parameters.addAll(List.of(event));
    return new MethodPlan(role, name, parameters, Cause.MACHINE);
  }
}
