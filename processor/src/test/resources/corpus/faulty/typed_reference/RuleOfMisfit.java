// A rule in an annotation that doesn't fit is held against nothing; a rule beside it is.
package corpus.faulty.typed_reference;

import dev.interlock.State;
import dev.interlock.Transition;

public enum RuleOfMisfit {
  @State(initial = true)
  @Transition(on = "go", to = "BUSY")
  NEW,
  @Kept(onlyFrom = Thread.State.BLOCKED) // expect: [typed-reference] 'State onlyFrom()' of @Kept
  @State(onlyTo = "NEW") // expect: warn [idle-rule] BUSY's onlyTo NEW
  @Transition(on = "end", to = "DONE") // expect: [contradiction] BUSY -> DONE left only to NEW
  BUSY,
  @State(terminal = true)
  DONE;

  @State(onlyBy = "NOBODY")
  @interface Kept {
    Thread.State onlyFrom();
  }
}
