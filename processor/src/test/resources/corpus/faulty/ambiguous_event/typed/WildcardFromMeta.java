// ANY, an exception and a group that only the meta-annotation names; the fix is spelled as the exception is.
package corpus.faulty.ambiguous_event.typed;

import dev.interlock.State;
import dev.interlock.Transition;

public enum WildcardFromMeta {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "OTHER")
  NEW,

  @State(initial = true, in = "open")
  @Transition(on = "stop", to = "OTHER")
  BUSY,

  @State(terminal = true)
  OTHER,

  @State(terminal = true)
  @End(except = BUSY) // expect: [ambiguous-event] 'end' NEW OTHER DONE | add NEW to the 'except' of DONE's wildcard
  @Stop // expect: [ambiguous-event] 'stop' BUSY OTHER DONE
  DONE,

  @State(terminal = true, in = "ended")
  @Drop // expect: warn [idle-exception] "DONE"
  @Lose // expect: warn [idle-wildcard] "ended" no state
  GONE;

  @Transition(on = "end", from = Transition.ANY)
  @interface End {
    WildcardFromMeta[] except();
  }

  @Transition(on = "stop", from = "open")
  @interface Stop {
    WildcardFromMeta[] except() default {};
  }

  @Transition(on = "drop", from = "open", except = "DONE")
  @interface Drop {}

  @Transition(on = "lose", from = {"open", "ended"})
  @interface Lose {}
}
