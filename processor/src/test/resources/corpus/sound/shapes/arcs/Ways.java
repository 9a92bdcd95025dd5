// Rules about ways that hold: round a loop, by a group, by a guard, of a terminal state, never again.
package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.Transition;

public enum Ways implements WaysMoves {
  @State(initial = true, neverAfter = {"DRAFT", "funded"})
  @Transition(on = "place", to = "PLACED")
  DRAFT,

  @State(onlyAfter = "DRAFT")
  @Transition(on = "edit", to = "PLACED")
  @Transition(on = "pay", to = "PAID")
  @Transition(on = "charge", to = "CREDITED", guard = "known")
  PLACED,

  @State(in = "funded", neverAfter = "CREDITED")
  @Transition(on = "pack", to = "PACKED")
  PAID,

  @State(in = "funded")
  @Transition(on = "pack", to = "PACKED")
  CREDITED,

  @State(onlyAfter = "funded")
  @Transition(on = "unpack", to = "PLANNED")
  @Transition(on = "ship", to = "SHIPPED")
  PACKED,

  @State(onlyAfter = {"PAID", "CREDITED"})
  @Transition(on = "pack", to = "PACKED")
  PLANNED,

  @State(terminal = true, onlyAfter = "PACKED")
  SHIPPED,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY)
  CANCELLED
}
