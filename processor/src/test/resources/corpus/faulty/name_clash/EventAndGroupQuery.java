// An event that is called as a group's query; an event as the group itself is none of its business.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum EventAndGroupQuery {
  @State(initial = true, in = "open")
  @Transition(on = {
      "isInOpen", // expect: [name-clash] Event "isInOpen" and group "open" isInOpen
      "open",
      "isIn"}, to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
