// A group becomes part of a method's name and a type.
package corpus.faulty.invalid_name;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum Groups {
  @State(initial = true, in = {
      "in-flight", // expect: [invalid-name] group "in-flight"
      "2nd", // expect: [invalid-name] group "2nd"
      "", // expect: [invalid-name] group
      "new",
      "ok"})
  @Transition(on = "land", to = "LANDED")
  FLYING,

  @State(terminal = true, in = "in-flight")
  LANDED
}
