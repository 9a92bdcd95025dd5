// With an actorType its constants are the actors.
package corpus.faulty.unknown_actor;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actorType = NotOfTheType.Caller.class)
public enum NotOfTheType {
  @State(initial = true)
  @Transition(on = "go", to = "DONE", by = "CLERC") // expect: [unknown-actor] "CLERC" "CLERK"?
  @Transition(on = "ask", to = "DONE", by = {"CLERK", "BOSS"})
  NEW,

  @State(terminal = true, onlyBy = {"CLERK", "BOS"}) // expect: [unknown-actor] "BOS" "BOSS"?
  DONE;

  enum Caller {
    CLERK,
    BOSS
  }
}
