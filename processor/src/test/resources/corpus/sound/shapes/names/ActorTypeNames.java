package corpus.sound.shapes.names;

import dev.interlock.*;

/** Actors that are called like states, groups, abilities, and what the typed states hold. */
@StateMachine(
    typed = true,
    actors = {
      "NEW", "DEFAULT", "CLASS", "OBJECT", "STRING", "TERMINAL", "INITIAL", "CASES", "ACTOR", "R",
      "CAN_GO", "LIT", "OVERRIDE", "NEW_OR_CLASS", "ACTOR_TYPE_NAMES", "OBJECTS", "INSTANCES"
    })
public enum ActorTypeNames implements ActorTypeNamesMoves {
  @State(initial = true, in = "lit")
  @Transition(
      on = "go",
      to = "DEFAULT",
      by = {"NEW", "CLASS"})
  NEW,

  @Transition(
      on = "go",
      to = "CLASS",
      by = {"DEFAULT", "OBJECT", "STRING", "TERMINAL", "NEW", "CLASS"},
      guard = "ok")
  DEFAULT,

  @Transition(
      on = "end",
      to = "TERMINAL",
      by = {"INITIAL", "CASES", "ACTOR", "R", "CAN_GO", "OVERRIDE", "NEW_OR_CLASS"})
  CLASS,

  @Transition(
      on = "end",
      to = "ACTOR",
      by = {"INITIAL", "CASES", "ACTOR", "R", "CAN_GO", "OVERRIDE", "OBJECTS"})
  TERMINAL,

  @Transition(
      on = "last",
      to = "INITIAL",
      by = {"ACTOR_TYPE_NAMES", "INSTANCES", "LIT"})
  ACTOR,

  @State(terminal = true)
  INITIAL
}
