package corpus.sound.usage.field;

import dev.interlock.*;

/** How a task stands, with methods of its own that are made of moves. */
@StateMachine(machine = true)
public enum TaskState implements TaskStateMoves {
  /** It was made. */
  @State(initial = true)
  @Transition(on = "start", to = "RUNNING")
  NEW,

  /** It runs. */
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "fail", to = "FAILED")
  RUNNING,

  /** It has run. */
  @State(terminal = true)
  DONE,

  /** It hasn't. */
  @State(terminal = true)
  FAILED;

  TaskState advance() {
    return this == NEW ? start() : finish();
  }

  /** As Spring Batch's BatchStatus does. */
  TaskState upgradeTo(TaskState other) {
    return other.compareTo(this) > 0 ? transitionTo(other) : this;
  }
}
