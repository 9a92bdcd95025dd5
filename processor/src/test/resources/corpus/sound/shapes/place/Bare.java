import dev.interlock.*;

/** Without a package there is no qualified name to fall back on. */
enum Bare {
  @State(initial = true)
  @Transition(to = "STRING")
  BARE,

  @Transition(to = "OBJECT")
  STRING,

  @State(terminal = true)
  OBJECT
}
