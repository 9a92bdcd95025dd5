// Three spellings of one name: each later one clashes with the first.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum ThreeGroups {
  @State(initial = true, in = {
      "atWork",
      "at_work", // expect: [name-clash] Group "at_work" and group "atWork"
      "AT_WORK"}) // expect: [name-clash] Group "AT_WORK" and group "atWork"
  @Transition(on = "end", to = "DONE")
  NEW,

  @State(terminal = true, in = {"atwork2", "at_work"})
  DONE
}
