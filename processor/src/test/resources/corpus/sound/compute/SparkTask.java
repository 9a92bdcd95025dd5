package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A Spark task: Apache Spark, object TaskState, with its test for finished states.
 *
 * <p>The source names the states and which of them are final. That a launching task may end in each final state, and
 * that none goes back, was read from it. No transition has an event.
 */
@StateMachine(typed = true, machine = true)
public enum SparkTask {
  @State(initial = true)
  @Transition(to = "RUNNING")
  LAUNCHING,

  RUNNING,

  @State(terminal = true)
  @Transition(from = Transition.ANY)
  FINISHED,

  @State(terminal = true)
  @Transition(from = Transition.ANY)
  FAILED,

  @State(terminal = true)
  @Transition(from = Transition.ANY)
  KILLED,

  @State(terminal = true)
  @Transition(from = Transition.ANY)
  LOST
}
