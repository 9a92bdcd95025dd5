// A guard becomes a method of any object.
package corpus.faulty.invalid_name.guard;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum InvalidNames {
  @State(initial = true)
  @Transition(on = "a", to = "B", guard = "new") // expect: [invalid-name] guard "new"
  @Transition(on = "b", to = "B", guard = "hashCode") // expect: [invalid-name] guard "hashCode"
  @Transition(on = "c", to = "B", guard = "2nd") // expect: [invalid-name] guard "2nd"
  @Transition(on = "d", to = "B", guard = "is.paid") // expect: [invalid-name] guard "is.paid"
  @Transition(on = "e", to = "B", guard = " ") // expect: [invalid-name] guard
  @Transition(on = "f", to = "B", guard = "name")
  @Transition(on = "g", to = "B", guard = "")
  @Transition(
      on = "h",
      to = "B",
      guard = "notify") // expect: [invalid-name] guard "notify"
  A,

  @State(terminal = true)
  B
}
