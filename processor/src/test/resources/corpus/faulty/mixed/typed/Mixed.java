// Strings and constants of one item list each their own way; both kinds of annotation on one constant.
package corpus.faulty.mixed.typed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, stripPrefix = "JOB_")
public enum Mixed {
  @State(initial = true)
  JOB_NEW,

  @State(initial = true, in = "open")
  JOB_BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = "NEW")
  @Enter(from = JOB_NEW) // expect: [duplicate-transition] NEW -> DONE 'end'
  @Named(from = {
      "BUSY",
      "BUSSY"}) // expect: [unknown-state] "BUSSY" "BUSY"? | fix: remove it.
  JOB_DONE,

  @State(terminal = true)
  @Rule(onlyFrom = JOB_NEW) // expect: warn [idle-rule] GONE's onlyFrom NEW
  @Enter(from = JOB_BUSY) // expect: [contradiction] BUSY -> GONE only from NEW | fix: add JOB_BUSY to GONE's onlyFrom. && [ambiguous-event] 'end' BUSY DONE GONE
  JOB_GONE;

  @Transition(on = "end")
  @interface Enter {
    Mixed[] from();
  }

  @Transition(on = "end")
  @interface Named {
    String[] from();
  }

  @State
  @interface Rule {
    Mixed[] onlyFrom();
  }
}
