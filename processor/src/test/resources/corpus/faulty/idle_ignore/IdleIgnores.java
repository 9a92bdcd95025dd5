// What @StateMachine says is said again by a state, or means no state at all; a terminal state counts.
package corpus.faulty.idle_ignore;

import dev.interlock.*;

@StateMachine(ignores = {
    "ping", // expect: warn [idle-ignore] "ping" is ignored nowhere: every state has a transition on it. | fix: remove it from 'ignores'
    "kill",
    "end"})
public enum IdleIgnores {
  @State(sentinel = true)
  UNKNOWN,

  @State(initial = true, ignores = {
      "late",
      "kill"}) // expect: warn [idle-ignore] "kill" is ignored anyway: @StateMachine says so of every state without a transition on it. | fix: remove it from 'ignores'
  @Transition(on = "end", to = "DONE")
  @Transition(on = "ping", to = "NEW")
  NEW,

  @State(terminal = true, ignores = "late")
  @Transition(on = "ping", to = "DONE")
  DONE
}
