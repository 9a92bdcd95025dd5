package corpus.sound.shapes.names;

import dev.interlock.*;

/** Actors, states and groups that become members of the names of other generated types. */
@StateMachine(
    typed = true,
    stripPrefix = "P_",
    hooks = true,
    actors = {
      "HIDDEN_NAMES_TRANSITIONS",
      "HIDDEN_NAMES_EVENT",
      "HIDDEN_NAMES_GUARDS",
      "HIDDEN_NAMES_HOOKS",
      "HIDDEN_NAMES_ACTOR",
      "HIDDEN_NAMES",
      "OBJECTS",
      "OPTIONAL",
      "STRING"
    })
public enum HiddenNames implements HiddenNamesMoves {
  @State(initial = true, in = "hiddenNamesGuards")
  @Transition(
      on = "go",
      to = "HiddenNames",
      by = {
        "HIDDEN_NAMES_TRANSITIONS",
        "HIDDEN_NAMES_EVENT",
        "HIDDEN_NAMES_GUARDS",
        "HIDDEN_NAMES_HOOKS",
        "HIDDEN_NAMES_ACTOR",
        "HIDDEN_NAMES",
        "OBJECTS",
        "OPTIONAL",
        "STRING"
      },
      guard = "ok")
  P_NEW,

  @State(in = {"string", "record"})
  @Transition(to = "HiddenNamesTransitions", guard = "ok")
  P_HiddenNames,

  @Transition(on = "end", to = "TypedHiddenNames", guard = "ok")
  HiddenNamesTransitions,

  @Transition(to = "Objects", guard = "ok")
  TypedHiddenNames,

  @State(terminal = true)
  Objects
}
