// Transitions that say 'from' where 'to' was meant lead from a state to itself.
package corpus.faulty.dead_end;

import dev.interlock.*;

public enum WrongDirection {
  @State(initial = true)
  @Transition(on = "run", from = "NEW")
  NEW, // expect: [dead-end] NEW only a transition to itself | fix: say to = "RUNNING", if the transition leads there from NEW

  @Transition(on = "finish", from = "RUNNING")
  RUNNING, // expect: [unreachable-state] RUNNING has only a transition to itself | name another state in its transition: 'to' where it leaves RUNNING, 'from' where it enters it

  @State(terminal = true)
  DONE // expect: [unreachable-state] DONE
}
