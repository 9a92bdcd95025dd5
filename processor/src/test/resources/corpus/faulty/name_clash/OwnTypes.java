// A group or an actor that becomes a type of the name of the type around it.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(
    typed = true,
    machine = true,
    actors = {
      "OwnTypesMachine", // expect: [name-clash] Actor "OwnTypesMachine" OwnTypesMachine.OwnTypesMachine
      "USER"
    })
public enum OwnTypes {
  @State(initial = true, in = "typedOwnTypes") // expect: [name-clash] Group "typedOwnTypes" TypedOwnTypes.TypedOwnTypes
  @Transition(on = "go", to = "DONE", by = {"USER", "OwnTypesMachine"})
  NEW,

  @State(terminal = true, in = "_") // expect: [invalid-name] group "_"
  DONE
}
