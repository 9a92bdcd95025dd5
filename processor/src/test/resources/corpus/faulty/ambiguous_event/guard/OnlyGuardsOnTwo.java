// Beside two guards that lead to two targets, an else for other actors is the odd one.
package corpus.faulty.ambiguous_event.guard;

import dev.interlock.State;
import dev.interlock.Transition;

public enum OnlyGuardsOnTwo {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = {"USER", "ADMIN"}, guard = "inStock")
  @Transition(on = "pay", to = "WAITING", by = {"ADMIN", "USER"}, guard = "onOrder")
  @Transition(on = "pay", to = "GONE") // expect: [ambiguous-event] 'pay' NEW USER, ADMIN may go to PAID, anyone to GONE | give both the same 'by'
  NEW,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  WAITING,

  @State(terminal = true)
  GONE
}
