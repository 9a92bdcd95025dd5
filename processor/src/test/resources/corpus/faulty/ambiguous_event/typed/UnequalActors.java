// Actors that a default or the meta-annotation names tell targets apart no better.
package corpus.faulty.ambiguous_event.typed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum UnequalActors {
  @State(initial = true)
  NEW,

  @State(terminal = true)
  @Stop(from = NEW)
  DONE,

  @State(terminal = true)
  @Halt(from = NEW) // expect: [ambiguous-event] 'stop' NEW USER may go to DONE, BOSS to GONE
  GONE;

  enum Caller {
    USER,
    BOSS
  }

  @Transition(on = "stop", guard = "calm")
  @interface Stop {
    UnequalActors from();

    Caller[] by() default Caller.USER;
  }

  @Transition(on = "stop", by = "BOSS")
  @interface Halt {
    UnequalActors from();
  }
}
