package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.Transition;

/** Being initial is no entry, so rules about entering an initial state speak of its arcs alone. */
public enum InitialIsNoEntry {
  @State(initial = true, onlyFrom = "PAUSED", onlyTo = "RUNNING", onlyBy = "OPERATOR")
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "check", to = "READY", by = "OPERATOR")
  READY,

  @Transition(on = "pause", to = "PAUSED")
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @Transition(on = "reset", to = "READY", by = "OPERATOR")
  PAUSED,

  @State(initial = true, terminal = true, onlyFrom = "RUNNING")
  DONE
}
