// The fix is written as the transition would write it: by a constant or by a string.
package corpus.faulty.contradiction.actor;

import dev.interlock.State;
import dev.interlock.Transition;

public enum SpelledAtUse {
  @State(initial = true)
  NEW,

  @State(onlyBy = "BOSS")
  @Enter(from = NEW, by = Caller.CLERK) // expect: [contradiction] NEW -> BUSY for CLERK only by BOSS | fix: say by = Caller.BOSS in the transition, or add "CLERK" to BUSY's onlyBy, or remove the transition.
  @Transition(on = "push", from = "NEW", by = "BOSS")
  BUSY,

  @Kept(onlyBy = Caller.BOSS)
  @Transition(on = "end", from = "BUSY", by = "CLERK") // expect: [contradiction] BUSY -> DONE for CLERK only by BOSS | fix: say by = "BOSS" in the transition, or remove the transition, or add Caller.CLERK to DONE's onlyBy.
  @Transition(on = "stop", from = "NEW") // expect: [contradiction] NEW -> DONE for anyone only by BOSS | fix: say by = "BOSS" in the transition, or remove the transition, or remove DONE's onlyBy.
  @Transition(on = "quit", from = "BUSY", by = "BOSS")
  DONE;

  enum Caller {
    CLERK,
    BOSS
  }

  @Transition(on = "enter")
  @interface Enter {
    SpelledAtUse[] from();

    Caller[] by();
  }

  @State(terminal = true)
  @interface Kept {
    Caller[] onlyBy();
  }
}
