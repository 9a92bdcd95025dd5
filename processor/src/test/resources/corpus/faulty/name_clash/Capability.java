// A state and the type of the states that allow an event.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum Capability {
  @State(initial = true)
  @Transition(on = "cancel", to = "CAN_CANCEL") // expect: [name-clash] Event "cancel" state CAN_CANCEL TypedCapability.CanCancel
  OPEN,

  @State(initial = true)
  @Transition(on = "cancel", to = "CAN_CANCEL")
  HELD,

  @State(terminal = true)
  CAN_CANCEL
}
