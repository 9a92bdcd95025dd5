package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum Case_of implements Case_ofMoves { // expect: [name-clash] Case_of corpus.faulty.name_clash.Case.Of differ only in case Case_ofTransitions Case_OfTransitions
  @State(initial = true, terminal = true)
  X
}
