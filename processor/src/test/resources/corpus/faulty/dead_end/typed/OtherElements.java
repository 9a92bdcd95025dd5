// Elements that mean nothing to a transition are the user's own, of any type.
package corpus.faulty.dead_end.typed;

import dev.interlock.*;

public enum OtherElements {
  @State(initial = true)
  NEW,

  @Go(from = NEW, since = 2, terminal = 7)
  DONE; // expect: [dead-end] DONE

  @Transition(on = "go")
  @interface Go {
    OtherElements[] from();

    int since();

    int terminal();
  }
}
