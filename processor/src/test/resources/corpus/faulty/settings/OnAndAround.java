// A finding is silenced by its own constant, its enum or a type around it, whatever the options say.
package corpus.faulty.settings;

import dev.interlock.State;
import dev.interlock.Transition;

// options: -Ainterlock.dead_end=error -Ainterlock.idle_rule=error -Ainterlock.unreachable_state=warn
class OnAndAround {
  @SuppressWarnings("interlock:idle-rule")
  enum One {
    @State(initial = true, onlyTo = {"DONE", "LOST"})
    @Transition(on = "end", to = "DONE")
    NEW,

    @SuppressWarnings({"unused", "interlock:unreachable-state"})
    LOST, // expect: [dead-end] LOST

    @State(terminal = true)
    DONE
  }

  @SuppressWarnings("interlock:unreachable-state")
  interface Around {
    @SuppressWarnings("interlock:dead-end")
    record Deep() {
      enum Two {
        @State(initial = true, onlyTo = {
            "DONE",
            "LOST"}) // expect: [idle-rule] NEW's onlyTo LOST
        @Transition(on = "end", to = "DONE")
        NEW,

        LOST,

        @State(terminal = true)
        DONE
      }
    }
  }

  enum Three {
    @State(initial = true)
    @Transition(on = "end", to = "DONE")
    NEW,

    LOST, // expect: warn [unreachable-state] LOST

    @State(terminal = true)
    DONE
  }
}
