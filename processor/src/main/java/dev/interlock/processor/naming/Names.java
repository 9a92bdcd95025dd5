package dev.interlock.processor.naming;

import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;

/** How the generated members of a machine are called. The one place that decides it. */
public final class Names {

  private Names() {}

  /** Returns the method that makes an event's transition: {@code drain}. */
  public static String event(String event) {
    return event;
  }

  /** Returns the method that asks whether an event is allowed: {@code canDrain}. */
  public static String canEvent(String event) {
    return "can" + Words.capitalized(event);
  }

  /** Returns the method that goes to a state without an event: {@code toRunning}. */
  public static String toState(State state) {
    String name = "to" + Words.type(state.label());
    // The mixin may not redefine Object's toString().
    return name.equals("toString") ? "toStringState" : name;
  }

  /** Returns the method that asks whether a state is in a group: {@code isInActive}. */
  public static String isIn(Group group) {
    return "isIn" + Words.type(group.name());
  }

  /** Returns the constant of an event or an actor: {@code FINISH_DRAIN} for finishDrain. */
  public static String constant(String declared) {
    return Words.constant(declared);
  }
}
