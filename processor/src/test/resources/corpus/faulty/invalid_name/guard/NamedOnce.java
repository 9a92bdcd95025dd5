// A wrong guard is reported where it is named first; the arcs under it are judged all the same.
package corpus.faulty.invalid_name.guard;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum NamedOnce {
  @State(initial = true)
  @Transition(on = "a", to = "B", guard = "is-paid") // expect: [invalid-name] guard "is-paid"
  @Transition(on = "a", to = "C", guard = "is-paid") // expect: [ambiguous-event] 'a' under the same guard 'is-paid' | give one of the two another guard or event
  A,

  @State(terminal = true)
  B,

  @State(terminal = true)
  C
}
