package corpus.sound.shapes.arcs;

import dev.interlock.*;

/** Groups as sources, as exceptions and in rules; several for one state; one that holds the target. */
@StateMachine(typed = true, machine = true)
public enum Groups implements GroupsMoves {
  @State(initial = true, in = {"open", "editable"}, onlyTo = {"open", "closed"})
  @Transition(on = "submit", to = "IN_REVIEW")
  DRAFT,

  @State(in = "open", onlyFrom = "open")
  @Transition(on = "hold", from = "open")
  IN_REVIEW,

  @State(in = {"open", "editable"}, onlyFrom = {"open"})
  @Transition(on = "revise", from = "open", except = "editable")
  REVISED,

  @State(terminal = true, in = "closed")
  @Transition(on = "reject", from = "open", except = "editable")
  @Transition(on = "drop", from = {"editable", "IN_REVIEW"})
  REJECTED,

  @State(terminal = true, in = "closed", onlyFrom = {"editable", "IN_REVIEW"})
  @Transition(on = "accept", from = Transition.ANY, except = "DRAFT")
  ACCEPTED
}
