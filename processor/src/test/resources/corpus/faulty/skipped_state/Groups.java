// A group is its members except the state itself; several ways by one wildcard, and by several items.
package corpus.faulty.skipped_state;

import dev.interlock.*;

@StateMachine(stripPrefix = "S_")
public enum Groups {
  @State(initial = true)
  @Transition(to = {"A", "B", "C"})
  S_START,

  @State(in = "first")
  S_A,

  @State(in = "first")
  S_B,

  @State(in = "second")
  S_C,

  @State(in = "second", onlyAfter = "first") // expect: [skipped-state] A way leads to D that has been in none of A, B before. | fix: remove D's onlyAfter, or name in D's onlyAfter what is enough
  @Transition(from = Transition.ANY, except = "START")
  S_D,

  @State(onlyAfter = {"first", "D"}) // expect: [skipped-state] A way leads to E that has been in none of A, B, D before. | way: START -leap-> E
  @Transition(on = "leap", from = "START")
  @Transition(on = "hop", from = "second")
  S_E,

  @State(in = "alone", onlyAfter = "alone") // expect: [skipped-state] A way leads to F, though its onlyAfter names no other state. | way: START -leap-> E -> F && warn [idle-rule] no other state is in "alone"
  @Transition(from = "E")
  S_F,

  @State(terminal = true)
  @Transition(on = "end", from = Transition.ANY, except = {"START", "E"})
  S_END
}
