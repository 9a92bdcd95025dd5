package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum A_B { // expect: [name-clash] A_B corpus.faulty.name_clash.A.B the same names, such as A_BTransitions | fix: rename one of the two enums
  @State(initial = true)
  @Transition(on = "go", to = "Y")
  X,

  @State(terminal = true)
  Y
}
