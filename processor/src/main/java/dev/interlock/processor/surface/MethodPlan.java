package dev.interlock.processor.surface;

import java.util.List;

/**
 * A method of a generated type.
 *
 * @param role what it does
 * @param name the method's name
 * @param parameters what it takes, in this order
 * @param cause what it is for
 */
public record MethodPlan(Role role, String name, List<Parameter> parameters, Cause cause)
    implements MemberPlan {

  public MethodPlan {
    parameters = List.copyOf(parameters);
  }

  /** What a generated method can do. */
  public enum Role {
    /** Asks whether one state may go to another. */
    CAN_TRANSITION,
    /** Goes from one state to another. */
    TRANSITION,
    /** Explains why a state is refused. */
    REFUSAL_OF_STATE,
    /** Returns the states that a state may go to. */
    TARGETS,
    /** Returns the states that may go to a state. */
    SOURCES,
    /** Asks whether a lifecycle may begin in a state. */
    IS_INITIAL,
    /** Asks whether the lifecycle ends in a state. */
    IS_TERMINAL,
    /** Asks whether a state is in a group. */
    IS_IN,
    /** Goes to a state by a transition that is known by its target alone. */
    GO_TO,
    /** Returns the events that a state allows. */
    EVENTS,
    /** Asks whether an event is allowed. */
    CAN_FIRE,
    /** Goes where an event leads. */
    FIRE,
    /** Explains why an event is refused. */
    REFUSAL_OF_EVENT,
    /** Asks whether one certain event is allowed. */
    CAN_FIRE_THIS,
    /** Goes where one certain event leads. */
    FIRE_THIS,
    /** Returns the machine as data. */
    GRAPH,
    /** Returns the type of a state. */
    OF,
    /** Returns the state. */
    STATE,
    /** Calls the case of a state. */
    MATCH,
    /** The case of one state. */
    CASE,
    /** Makes a machine in an initial state. */
    INITIAL,
    /** Makes a machine in any state. */
    AT,
    /** Goes to a state if that is allowed, and says whether. */
    TRY_TRANSITION,
    /** Goes to one certain state if that is allowed, and says whether. */
    TRY_GO_TO,
    /** Fires an event if that is allowed, and says whether. */
    TRY_FIRE,
    /** Fires one certain event if that is allowed, and says whether. */
    TRY_FIRE_THIS,
    /** Returns what an actor sees of a machine. */
    AS_ACTOR,
    /** Answers the question of a guard. */
    GUARD,
    /** Is called before any move. */
    BEFORE_MOVE,
    /** Is called before a state is left. */
    BEFORE_EXIT,
    /** Is called before an event makes a move. */
    BEFORE_EVENT,
    /** Is called before a state is entered. */
    BEFORE_ENTRY,
    /** Is called after a state was left. */
    AFTER_EXIT,
    /** Is called after an event made a move. */
    AFTER_EVENT,
    /** Is called after a state was entered. */
    AFTER_ENTRY,
    /** Is called after any move. */
    AFTER_MOVE,
    /** Says what it is. */
    TO_STRING,
    /** Does what only the type around it asks for. */
    HIDDEN
  }

  /** Returns a method that is no part of what users see. */
  public static MethodPlan hidden(String name, List<Parameter> parameters) {
    return new MethodPlan(Role.HIDDEN, name, parameters, Cause.MACHINE);
  }

  /** Returns the method by another name. */
  public MethodPlan named(String other) {
    return new MethodPlan(role, other, parameters, cause);
  }

  /** Returns whether it takes a parameter. */
  public boolean takes(Parameter parameter) {
    return parameters.contains(parameter);
  }

  /**
   * Returns the method of the mixin that passes on to this one: the state that comes first is it.
   */
  MethodPlan onState(String otherName) {
    return new MethodPlan(role, otherName, parameters.subList(1, parameters.size()), cause);
  }
}
