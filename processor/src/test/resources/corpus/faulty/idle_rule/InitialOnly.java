// Being initial is no entry: the rules of a state that nothing enters allow what there isn't.
package corpus.faulty.idle_rule;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(actors = "USER")
public enum InitialOnly {
  @State(
      initial = true,
      onlyFrom = "DONE", // expect: warn [idle-rule] NEW's onlyFrom from DONE to NEW
      onlyBy = "USER", // expect: warn [idle-rule] NEW's onlyBy NEW is open to USER
      onlyTo = "DONE")
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  @State(terminal = true)
  DONE
}
