// Types that the typed states always have already.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum GroupAndFixedType {
  @State(initial = true, in = {
      "initial", // expect: [name-clash] Group "initial" TypedGroupAndFixedType.Initial every machine has already
      "begun"})
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  @State(terminal = true, in = {
      "terminal", // expect: [name-clash] Group "terminal" TypedGroupAndFixedType.Terminal
      "cases", // expect: [name-clash] Group "cases" TypedGroupAndFixedType.Cases
      "actor"}) // expect: [name-clash] Group "actor" TypedGroupAndFixedType.Actor every machine has already
  DONE
}
