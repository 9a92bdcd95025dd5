package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;

/** One constant that is both the beginning and the end. */
@StateMachine(typed = true, machine = true)
public enum SingleState {
  @State(initial = true, terminal = true)
  ONLY
}
