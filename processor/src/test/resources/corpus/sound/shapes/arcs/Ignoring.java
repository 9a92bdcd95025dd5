package corpus.sound.shapes.arcs;

import dev.interlock.*;

/**
 * Ignored events: of one state, of all that have no transition on them, of terminal states, by constants of an
 * enum, and such as are nothing but ignored. A self transition may still say the same.
 */
@StateMachine(
    ignores = {"kill", "noise"},
    typed = true,
    machine = true)
public enum Ignoring implements IgnoringMoves {
  /** Something else. */
  @State(sentinel = true)
  UNKNOWN,

  /** Begins. */
  @State(initial = true, ignores = "nodeUpdate")
  @Transition(on = "start", to = "RUNNING")
  @Transition(on = "kill", to = "DONE", guard = "killable")
  NEW,

  /** Takes note by a transition. */
  @Transition(
      on = {"nodeUpdate", "start"},
      to = "RUNNING")
  @Transition(on = "end", to = "DONE")
  RUNNING,

  /** Ends. */
  @Ended(ignores = {Signal.knock, Signal.ring})
  DONE;

  /** Signals that nothing else is about. */
  public enum Signal {
    /** Knocks. */
    knock,
    /** Rings. */
    ring
  }

  /** An end at which signals are ignored. */
  @State(terminal = true)
  @interface Ended {
    /** Returns the signals. */
    Signal[] ignores();
  }
}
