package corpus.sound.shapes;

import dev.interlock.*;

/** Only the functions. */
@StateMachine(faces = {})
public enum Faces implements FacesMoves {
  @State(initial = true)
  @Transition(on = "state", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
