// An event becomes a method, so keywords and the three literals can't be events; contextual ones can.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum EventKeywords {
  @State(initial = true)
  @Transition(on = "continue", to = "RUNNING") // expect: [invalid-name] continue
  @Transition(on = "start", to = "RUNNING")
  PENDING,

  @Transition(
      to = "DONE",
      on = {
        "true", // expect: [invalid-name] true
        "null", // expect: [invalid-name] null
        "_", // expect: [invalid-name] _
        "goto", // expect: [invalid-name] goto
        "strictfp", // expect: [invalid-name] strictfp
        "record",
        "seal"
      })
  RUNNING,

  @State(terminal = true)
  DONE
}
