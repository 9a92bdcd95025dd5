package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.Transition;

/** Today's version of {@link FormerScanStatus}. */
public enum ScanStatus {
  /** Waits. */
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  QUEUED,

  /** Works. */
  @State(formerly = {"STARTED", "BUSY"})
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  /** Has worked. */
  @State(terminal = true)
  DONE
}
