package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.Transition;

/** A lifecycle before one of its states was renamed. */
public enum FormerScanStatus {
  /** Waits. */
  @State(initial = true)
  @Transition(on = "start", to = "STARTED")
  @Transition(on = "drop", to = "DONE")
  QUEUED,

  /** Works. */
  @Transition(on = "finish", to = "DONE")
  STARTED,

  /** Has worked. */
  @State(terminal = true)
  DONE
}
