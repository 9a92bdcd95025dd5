// A slip in an event that is only ignored.
package corpus.faulty.similar_name;

import dev.interlock.*;

public enum Ignored {
  @State(initial = true)
  @Transition(on = "cancel", to = "DONE")
  NEW,

  @State(terminal = true, ignores = "cancle") // expect: warn [similar-name] "cancle" "cancel"
  DONE
}
