// An end at the use and the other in the meta-annotation are two; no end at all is none.
package corpus.faulty.transition_ends.typed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum EndsFromMeta {
  @State(initial = true)
  @Transition(on = "go", to = "DONE")
  NEW,

  @State(terminal = true)
  @Back(to = NEW) // expect: [transition-ends] @Back(to = NEW) on DONE both 'to' and 'from'
  @Nowhere // expect: [transition-ends] @Nowhere on DONE neither 'to' nor 'from'
  @Except(from = NEW, except = NEW) // expect: [transition-ends] 'except' no wildcard
  DONE;

  @Transition(on = "back", from = Transition.ANY)
  @interface Back {
    EndsFromMeta[] to();
  }

  @Transition(on = "nowhere")
  @interface Nowhere {}

  @Transition(on = "off")
  @interface Except {
    EndsFromMeta[] from();

    EndsFromMeta[] except();
  }
}
