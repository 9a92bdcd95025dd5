package corpus.faulty.nameclash;

import dev.interlock.*;

public enum Case_of implements Case_ofMoves { // expect: [name-clash] Case_of corpus.faulty.nameclash.Case.Of differ only in case Case_ofTransitions Case_OfTransitions
  @State(initial = true, terminal = true)
  X
}
