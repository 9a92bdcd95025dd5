package corpus.sound.shapes.names;

import dev.interlock.*;

/** States that are called like what the typed states hold, and like the language's own types. */
@StateMachine(typed = true, machine = true)
public enum FixedTypeNames implements FixedTypeNamesMoves {
  @State(initial = true, in = "all")
  @Transition(on = "go", to = "TERMINAL")
  INITIAL,

  @Transition(on = "go", to = "CASES")
  TERMINAL,

  @Transition(on = "go", to = "TYPED_FIXED_TYPE_NAMES")
  CASES,

  @Transition(on = "go", to = "FIXED_TYPE_NAMES")
  TYPED_FIXED_TYPE_NAMES,

  @Transition(on = "go", to = "_1")
  FIXED_TYPE_NAMES,

  @Transition(on = "go", to = "OVERRIDE")
  _1,

  @Transition(on = "go", to = "OBJECTS")
  OVERRIDE,

  @Transition(on = "go", to = "VAR_HANDLE")
  OBJECTS,

  @Transition(on = "go", to = "OPTIONAL")
  VAR_HANDLE,

  @State(terminal = true)
  OPTIONAL
}
