package dev.interlock.processor.surface;

/**
 * What a generated method does. Each kind of type has roles of its own, so that whoever writes its
 * methods doesn't compile until it knows them all.
 */
public sealed interface MethodRole {

  /** In the functions on values, and in the mixin. */
  enum OfFunctions implements MethodRole {
    /** Asks whether one state may go to another. */
    CAN_TRANSITION("whether one state may go to another"),
    /** Goes from one state to another. */
    TRANSITION("the state that is entered"),
    /** Explains why a state is refused. */
    REFUSAL_OF_STATE("why one state may not go to another"),
    /** Returns the states that a state may go to. */
    TARGETS("the states that a state may go to"),
    /** Returns the states that may go to a state. */
    SOURCES("the states that may go to a state"),
    /** Asks whether a lifecycle may begin in a state. */
    IS_INITIAL("whether the lifecycle may begin in a state"),
    /** Asks whether the lifecycle ends in a state. */
    IS_TERMINAL("whether the lifecycle ends in a state"),
    /** Asks whether a constant is no state of the lifecycle. */
    IS_SENTINEL("whether a constant is no state of the lifecycle"),
    /** Asks whether a state is in a group. */
    IS_IN("whether a state is in the group \"%s\""),
    /** Asks whether a state may go to one certain state. */
    CAN_GO_TO("whether a state may go to %s"),
    /** Goes to one certain state, to which a transition without an event leads. */
    GO_TO("%s, if a state may go there"),
    /** Returns the events that a state allows. */
    EVENTS("the events that a state allows"),
    /** Asks whether an event is allowed. */
    CAN_FIRE("whether a state allows an event"),
    /** Goes where an event leads. */
    FIRE("the state that an event leads to"),
    /** Explains why an event is refused. */
    REFUSAL_OF_EVENT("why a state refuses an event"),
    /** Returns who may fire an event. */
    ACTORS("who may fire an event in a state"),
    /** Asks whether a state ignores an event. */
    IGNORES("whether a state takes note of an event and stays as it is"),
    /** Asks whether one certain event is allowed. */
    CAN_FIRE_THIS("whether a state allows \"%s\""),
    /** Goes where one certain event leads. */
    FIRE_THIS("the state that \"%s\" leads to"),
    /** Returns the state of a name. */
    OF("the state of a name: its own, a shorter or a former one"),
    /** Returns the machine as data. */
    GRAPH("the whole machine as data");

    private final String answer;

    OfFunctions(String answer) {
      this.answer = answer;
    }

    /**
     * Returns what the method returns, in words.
     *
     * @param name the name of what it is for; not looked at where every machine has it
     */
    public String answer(String name) {
      return answer.formatted(name);
    }
  }

  /** In the machine and its views. */
  enum OfMachine implements MethodRole {
    /** Makes a machine in an initial state. */
    INITIAL,
    /** Makes a machine in any state. */
    AT,
    /** Returns the state. */
    STATE,
    /** Asks whether the lifecycle has ended. */
    IS_TERMINAL,
    /** Returns the events that the state allows. */
    EVENTS,
    /** Explains why an event or a state is refused. */
    REFUSAL,
    /** Goes where an event leads. */
    FIRE,
    /** Fires an event if that is allowed, and says whether. */
    TRY_FIRE,
    /** The same, only from the state that the caller has decided on. */
    TRY_FIRE_FROM,
    /** Goes where an event leads, and returns the state that was left, too. */
    MOVE_BY_EVENT,
    /** Goes to a state. */
    TRANSITION,
    /** Goes to a state if that is allowed, and says whether. */
    TRY_TRANSITION,
    /** The same, only from the state that the caller has decided on. */
    TRY_TRANSITION_FROM,
    /** Goes to a state, and returns the state that was left, too. */
    MOVE_TO_STATE,
    /** Goes where one certain event leads. */
    FIRE_THIS,
    /** Fires one certain event if that is allowed, and says whether. */
    TRY_FIRE_THIS,
    /** Goes to a state by a transition that is known by its target alone. */
    GO_TO,
    /** Goes to one certain state if that is allowed, and says whether. */
    TRY_GO_TO,
    /** Returns what an actor sees of a machine. */
    AS_ACTOR,
    /** Says what it is. */
    TO_STRING
  }

  /** In the typed states. */
  enum OfTyped implements MethodRole {
    /** Returns the type of a state. */
    OF,
    /** Returns the state. */
    STATE,
    /** Returns the actor. */
    ACTOR,
    /** Calls the case of a state. */
    MATCH,
    /** Goes where one certain event leads. */
    FIRE_THIS,
    /** The same, for those alone who may in all states that allow the event. */
    AS_EVERYWHERE,
    /** Takes note of an event and stays. */
    IGNORE,
    /** Goes to a state by a transition that is known by its target alone. */
    GO_TO,
    /** Says what it is. */
    TO_STRING
  }

  /** In the hooks. */
  enum OfHooks implements MethodRole {
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
    AFTER_MOVE
  }

  /** In types whose methods all do the same. */
  enum Single implements MethodRole {
    /** Answers the question of a guard. */
    GUARD,
    /** The case of one state. */
    CASE,
    /** Returns the constant of a name. */
    OF,
    /** Does what only the type around it asks for. */
    HIDDEN
  }
}
