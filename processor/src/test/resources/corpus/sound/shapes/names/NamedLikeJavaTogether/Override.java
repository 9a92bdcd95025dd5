package corpus.sound.shapes.named;

import dev.interlock.*;

/** An enum that is called like a type that generated code names. */
@StateMachine(
    typed = true,
    hooks = true,
    actors = {"USER", "OBJECT"})
public enum Override implements OverrideMoves {
  @State(initial = true, in = "enum")
  @Transition(on = "go", to = "DONE", by = "USER", guard = "ok")
  NEW,

  @State(terminal = true)
  @Transition(from = "NEW", by = "OBJECT")
  DONE
}
