// A group's name is part of others: a keyword will do, a blank, a digit first, a dot, a hyphen won't.
package corpus.faulty.invalid_name;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum GroupsOfJava {
  @State(initial = true, in = {
      "class",
      "default",
      "2nd", // expect: [invalid-name] group "2nd" no legal
      "fast track", // expect: [invalid-name] group "fast track"
      "fast-track", // expect: [invalid-name] group "fast-track"
      "fast.track"}) // expect: [invalid-name] group "fast.track"
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true, onlyFrom = "fast track")
  @Transition(on = "drop", from = "fast-track")
  DONE
}
