// Two unguarded arcs beside guarded ones: two elses.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.*;

public enum TwoElses {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", guard = "inStock")
  @Transition(on = "pay", to = "WAITING")
  @Transition(on = "pay", to = "GONE") // expect: [ambiguous-event] 'pay' PLACED WAITING GONE
  PLACED,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  WAITING,

  @State(terminal = true)
  GONE
}
