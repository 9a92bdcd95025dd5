package corpus.sound.shapes.body;

import dev.interlock.State;

/** One constant that is both the beginning and the end. */
public enum SingleState {
  @State(initial = true, terminal = true)
  ONLY
}
