// Two states whose `to…` methods would have one name: by a double underscore, and by case.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum ToMethodOfTwoStates {
  @State(initial = true)
  @Transition(to = {"IN_USE", "IN__USE", "BROKEN", "Broken"})
  FREE,

  @Transition(to = "FREE")
  IN_USE,

  @Transition(to = "FREE")
  IN__USE, // expect: [name-clash] IN__USE IN_USE

  @Transition(to = "FREE")
  BROKEN,

  @Transition(to = "FREE")
  Broken // expect: [name-clash] Broken BROKEN
}
