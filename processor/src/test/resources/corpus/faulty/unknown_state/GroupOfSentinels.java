package corpus.faulty.unknown_state;

import dev.interlock.State;
import dev.interlock.Transition;

/** A group without a member can't be a target either. */
enum GroupOfSentinels {
  @State(sentinel = true, in = "odd") // expect: [sentinel-transition] UNKNOWN group
  UNKNOWN,
  @State(initial = true)
  @Transition(on = "lose", to = "odd") // expect: [unknown-state] "odd" group target:
  OPEN // expect: [dead-end] OPEN
}
