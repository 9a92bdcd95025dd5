// Wrong items in lists of actors, over several lines, among repeated transitions.
package corpus.faulty.unknown_actor;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {"AUTHOR", "EDITOR"})
public enum ItemsOfLists {
  @State(initial = true)
  @Transition(on = "submit", to = "REVIEW", by = {"AUTHOR", "EDITOR"})
  @Transition(
      on = "publish",
      to = "PUBLIC",
      by = {
        "EDITOR",
        "READER", // expect: [unknown-actor] READER
        "Author", // expect: [unknown-actor] Author
      })
  DRAFT,

  @Transition(on = "publish", to = "PUBLIC", by = "EDITOR")
  REVIEW,

  @State(terminal = true, onlyBy = {"EDITOR", "OWNER", ""}) // expect: [unknown-actor] OWNER && [unknown-actor]
  PUBLIC
}
