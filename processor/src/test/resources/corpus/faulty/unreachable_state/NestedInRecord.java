// In an enum nested in a record the finding is at the constant, not at the types around it.
package corpus.faulty.unreachable_state;

import dev.interlock.State;
import dev.interlock.Transition;

public record NestedInRecord(Phase phase) {
  public enum Phase {
    @State(initial = true)
    @Transition(on = "finish", to = "DONE")
    RUNNING,

    @State(terminal = true)
    DONE,

    @Transition(on = "resume", to = "RUNNING")
    @Deprecated
    PAUSED { // expect: [unreachable-state] PAUSED
      @Override
      public String toString() {
        return "paused";
      }
    }
  }
}
