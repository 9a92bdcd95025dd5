// States give way to the fixed types of the typed states: their names may be stored somewhere.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum StatesGiveWay {
  @State(initial = true)
  @Transition(on = "go", to = "TERMINAL")
  INITIAL,

  @Transition(on = "go", to = "CASES")
  TERMINAL,

  @Transition(on = "go", to = "StatesGiveWay")
  CASES,

  @Transition(on = "go", to = "INITIAL_STATE")
  StatesGiveWay,

  @State(terminal = true)
  INITIAL_STATE // expect: [name-clash] INITIAL_STATE state INITIAL TypedStatesGiveWay.InitialState
}
