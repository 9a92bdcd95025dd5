// A group that is called as the type of the states that allow an event.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum GroupAndCapability {
  @State(initial = true, in = "canEnd")
  @Transition(on = "end", to = "DONE") // expect: [name-clash] Event "end" group "canEnd" TypedGroupAndCapability.CanEnd
  NEW,

  @State(initial = true)
  @Transition(on = "end", to = "DONE")
  OLD,

  @State(terminal = true, in = "can")
  DONE
}
