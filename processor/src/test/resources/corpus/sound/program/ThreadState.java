package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A Java thread: Java SE 17 API, enum Thread.State.
 *
 * <p>The methods that the documentation of each state names are the events. A thread that is notified in Object.wait
 * must enter its monitor again and may block there; that it then blocks depends on others, so that way has no event. One
 * that waited for a park or a join is runnable at once.
 */
public enum ThreadState {
  @State(initial = true)
  @Transition(on = "start", to = "RUNNABLE")
  NEW,

  @Transition(on = "enterMonitor", to = "BLOCKED")
  @Transition(
      on = {"waitForever", "joinForever", "park"},
      to = "WAITING")
  @Transition(
      on = {"sleep", "waitUntil", "joinUntil", "parkNanos", "parkUntil"},
      to = "TIMED_WAITING")
  @Transition(on = "complete", to = "TERMINATED")
  RUNNABLE,

  @Transition(on = "monitorEntered", to = "RUNNABLE")
  BLOCKED,

  @Transition(
      on = {"unpark", "interrupt", "wake"},
      to = "RUNNABLE")
  @Transition(to = "BLOCKED")
  WAITING,

  @Transition(
      on = {"unpark", "interrupt", "wake", "timeElapsed"},
      to = "RUNNABLE")
  @Transition(to = "BLOCKED")
  TIMED_WAITING,

  @State(terminal = true, onlyFrom = "RUNNABLE")
  TERMINATED
}
