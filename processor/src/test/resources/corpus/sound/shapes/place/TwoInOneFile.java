package corpus.sound.shapes.place;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Two top-level enums in one file whose constants and events have the same names. */
@StateMachine(typed = true, machine = true)
public enum TwoInOneFile implements TwoInOneFileMoves {
  @State(initial = true)
  @Transition(on = "go", to = "B")
  A,

  @State(terminal = true)
  B;

  static SecondInFile other() {
    return SecondInFile.A.go().go();
  }
}

@StateMachine(typed = true, machine = true)
enum SecondInFile implements SecondInFileMoves {
  @State(initial = true)
  @Transition(on = "go", to = "B")
  A,

  @Transition(on = "go", to = "A")
  B
}
