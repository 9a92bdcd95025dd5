// The same without the typed states is sound, but for the names that other types share.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(machine = true)
public enum WithoutTypedFace {
  @State(initial = true, in = "inUse")
  @Transition(on = "state", to = "DONE") // expect: [name-clash] Event "state" WithoutTypedFaceMachine.state()
  IN_USE,

  @State(terminal = true, in = "terminal")
  DONE
}
