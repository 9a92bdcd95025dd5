// In the typed states a group and a state are types, whose files differ in more than case.
package corpus.faulty.name_clash;

import dev.interlock.*;

@StateMachine(typed = true, machine = true)
public enum GroupAndStateType {
  @State(initial = true, in = "inUse") // expect: [name-clash] Group "inUse" state IN_USE TypedGroupAndStateType.InUse
  @Transition(on = "go", to = "DONE")
  IN_USE,

  @State(terminal = true, in = "terminal") // expect: [name-clash] Group "terminal" TypedGroupAndStateType.Terminal
  DONE
}
