// Events that are no Java identifiers.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum EventNoIdentifier {
  @State(initial = true)
  @Transition(on = "finish-drain", to = "DONE") // expect: [invalid-name] finish-drain
  @Transition(on = {"2start", "start2"}, to = "RUNNING") // expect: [invalid-name] 2start
  PENDING,

  @Transition(
      on = {
        "", // expect: [invalid-name]
        "finish drain", // expect: [invalid-name] finish drain
        "finish()", // expect: [invalid-name] finish()
        "*", // expect: [invalid-name] *
        "$finish"
      },
      to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}
