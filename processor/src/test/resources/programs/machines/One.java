package programs;

import dev.interlock.State;

/** A single state, and nothing that could happen. */
public enum One {
  @State(initial = true, terminal = true)
  ONLY
}
