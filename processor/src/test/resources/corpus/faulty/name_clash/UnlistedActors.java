// The same where only `by` names the actors: the later of the two is the finding.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum UnlistedActors {
  @State(initial = true)
  @Transition(on = "submit", to = "REVIEW", by = {"author", "editor"})
  DRAFT,

  @Transition(
      on = "publish",
      to = "PUBLIC",
      by = "Editor") // expect: [name-clash] Editor editor
  REVIEW,

  @State(terminal = true)
  PUBLIC
}
