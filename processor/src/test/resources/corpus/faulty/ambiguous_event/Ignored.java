// An event that a state ignores and that leads from it: by a transition of its own, under a guard, to itself, by a wildcard.
package corpus.faulty.ambiguous_event;

import dev.interlock.*;

@StateMachine(ignores = {"kill", "resume"})
public enum Ignored {
  @State(initial = true, ignores = {
      "start", // expect: [ambiguous-event] The event 'start' leads from NEW to RUNNING, and yet NEW ignores it. | fix: remove it from 'ignores'. See
      "late"})
  @Transition(on = "start", to = "RUNNING")
  NEW,

  @State(ignores = {
      "ping", // expect: [ambiguous-event] 'ping' from RUNNING to RUNNING
      "end"}) // expect: [ambiguous-event] 'end' from RUNNING to DONE | fix: remove it from 'ignores', or remove the transition. See
  @Transition(on = "ping", to = "RUNNING")
  @Transition(on = "end", to = "DONE", guard = "complete")
  RUNNING,

  @State(ignores = "stop") // expect: [ambiguous-event] 'stop' from PAUSED to DONE | fix: add "PAUSED" to the 'except' of DONE's wildcard, or remove it from 'ignores'
  @Transition(on = "resume", to = "RUNNING")
  @Transition(on = "pause", from = "RUNNING")
  PAUSED,

  @State(terminal = true, ignores = {"start", "pause"})
  @Transition(on = "stop", from = Transition.ANY)
  DONE
}
