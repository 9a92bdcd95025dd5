// Events with the signatures of generated functions that every machine has; those with other parameters are fine.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum FixedMethods {
  @State(initial = true)
  @Transition(
      to = "RUNNING",
      on = {
        "targets", // expect: [name-clash] targets
        "sources", // expect: [name-clash] sources
        "events", // expect: [name-clash] events
        "isTerminal", // expect: [name-clash] isTerminal
        "isInitial", // expect: [name-clash] isInitial
        "next",
        "refusal",
        "transition",
        "canFire"
      })
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
