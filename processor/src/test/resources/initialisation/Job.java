package p;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum that asks its own lifecycle while it is initialised, wherever a script says so. */
@StateMachine(typed = true, machine = true, actorType = Party.class)
public enum Job implements JobMoves {
  @State(sentinel = true)
  UNKNOWN,

  @State(initial = true, in = "open")
  @Transition(on = "start", to = "RUNNING", by = "USER", guard = "ready")
  @Transition(to = "FAILED", by = "SYSTEM")
  NEW,

  @State(in = "open")
  @Transition(on = "start", to = "RUNNING", by = "USER")
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE,

  @State(terminal = true)
  FAILED;

  static {
    Script.run("static", NEW);
  }

  Job() {
    Script.run("constructor", this);
  }
}
