// A rule with a wrong actor holds nothing against anyone; other rules and the graph are judged.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"CLERK", "BOSS"})
public enum RuleActorUnknown {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERK")
  @Transition(on = "jam", to = "STUCK", by = "BOSS") // expect: [contradiction] NEW -> STUCK only by CLERK
  NEW,

  @State(onlyBy = "CLERK") // expect: warn [idle-rule] STUCK's onlyBy CLERK
  STUCK, // expect: [dead-end] STUCK

  @State(terminal = true, onlyBy = {
      "BOS", // expect: [unknown-actor] "BOS" "BOSS"?
      "CLERK"})
  DONE
}
