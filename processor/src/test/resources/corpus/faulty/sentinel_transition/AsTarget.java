// A sentinel as the target, named by another constant and entered by its own annotation, from ANY and from one state.
package corpus.faulty.sentinel_transition;

import dev.interlock.State;
import dev.interlock.Transition;

public enum AsTarget {
  @State(sentinel = true)
  @Transition(on = "lose", from = Transition.ANY) // expect: [sentinel-transition] UNKNOWN has a transition
  UNKNOWN,

  @State(initial = true)
  @Transition(on = "shut", to = "SHUT")
  @Transition(on = "muddle", to = "UNKNOWN") // expect: [sentinel-transition] UNKNOWN 'to' names it
  OPEN,

  @State(terminal = true)
  SHUT,

  @State(sentinel = true)
  @Transition(
      on = "fade",
      from = "OPEN") // expect: [sentinel-transition] FADED
  FADED
}
