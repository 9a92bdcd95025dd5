package dev.interlock.processor.surface.names;

import dev.interlock.processor.declaration.Words;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** How the generated members of a machine are called. The one place that decides it. */
public final class Names {

  /**
   * What the typed states hold already, a type parameter included. A state gives way: its name may
   * be stored somewhere.
   */
  public static final Set<String> FIXED_TYPES =
      Set.of("Terminal", "Initial", "Cases", "Actor", "R");

  private Names() {}

  /** Returns the method that makes an event's transition: {@code drain}. */
  public static String event(String event) {
    return event;
  }

  /** Returns the method that asks whether an event is allowed: {@code canDrain}. */
  public static String canEvent(String event) {
    return "can" + Words.capitalized(event);
  }

  /**
   * Returns the hidden method that decides where an event under guards leads: {@code whereDrain}.
   */
  public static String where(String event) {
    return "where" + Words.capitalized(event);
  }

  /** Returns the method that goes to a state without an event: {@code toRunning}. */
  public static String toState(State state) {
    String name = "to" + Words.type(state.label());
    // The mixin may not redefine Object's toString().
    return name.equals("toString") ? "toStringState" : name;
  }

  /** Returns the method that asks whether a state can be gone to: {@code canToRunning}. */
  public static String canToState(State state) {
    return "can" + Words.capitalized(toState(state));
  }

  /** Returns the method that fires an event if it is allowed: {@code tryDrain}. */
  public static String tryEvent(String event) {
    return "try" + Words.capitalized(event);
  }

  /** Returns the method that goes to a state if that is allowed: {@code tryToRunning}. */
  public static String tryToState(State state) {
    return "try" + Words.capitalized(toState(state));
  }

  /** Returns the type of a state: {@code Running}. */
  public static String stateType(State state, Machine machine) {
    String name = Words.type(state.label());
    boolean taken =
        FIXED_TYPES.contains(name)
            || name.equals(TypeNames.of(machine.carrier()).typed())
            || name.equals(machine.subject().name().simpleName());
    String free = taken ? name + "State" : name;
    return SourceVersion.isName(free) ? free : "State" + free;
  }

  /** Returns the constant that holds a state's type's only instance: {@code RUNNING}. */
  public static String stateConstant(State state) {
    return state.label();
  }

  /** Returns the type of the states of a group: {@code Active}. */
  public static String groupType(Group group) {
    return type(group.name());
  }

  /** A name that is no type's in another spelling stays as it is. */
  public static String type(String name) {
    String type = Words.type(name);
    return SourceVersion.isName(type) ? type : name;
  }

  /** Returns the type of the states that allow an event: {@code CanDrain}. */
  public static String canType(String event) {
    return "Can" + Words.capitalized(event);
  }

  /** Returns the method for a state among the cases of a match: {@code onRunning}. */
  public static String onState(State state) {
    return "on" + Words.type(state.label());
  }

  /** Returns the type of an actor, unless something else has that name: {@code UpdateJob}. */
  public static String actorType(String actor) {
    return type(actor);
  }

  /** Returns the type of an actor's view of a machine: {@code UpdateJob}. */
  public static String view(String actor) {
    return type(actor);
  }

  /** Returns the method that gives an actor's view of a machine: {@code asUpdateJob}. */
  public static String asActor(String actor) {
    return "as" + view(actor);
  }

  /** Returns the method that asks whether a state is in a group: {@code isInActive}. */
  public static String isIn(Group group) {
    return "isIn" + groupType(group);
  }

  /** Returns the constant of an event or an actor: {@code FINISH_DRAIN} for finishDrain. */
  public static String constant(String declared) {
    return Words.constant(declared);
  }
}
