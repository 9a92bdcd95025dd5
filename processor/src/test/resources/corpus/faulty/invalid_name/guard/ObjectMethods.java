// What every object has already is said to be so; what is no name is said to be none.
package corpus.faulty.invalid_name.guard;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum ObjectMethods {
  @State(initial = true)
  @Transition(on = "a", to = "B", guard = "toString") // expect: [invalid-name] guard "toString" every object has a method of this name already
  @Transition(on = "b", to = "B", guard = "isDone()") // expect: [invalid-name] guard "isDone()" no legal name
  @Transition(on = "c", to = "B", guard = "_") // expect: [invalid-name] guard "_" no legal name
  @Transition(on = "d", to = "B", guard = "wait") // expect: [invalid-name] guard "wait" every object
  @Transition(on = "e", to = "B", guard = "equals")
  @Transition(on = "f", to = "B", guard = "ordinal")
  @Transition(on = "g", to = "B", guard = "record")
  @Transition(on = "h", to = "B", guard = "true") // expect: [invalid-name] guard "true" no legal name
  A,

  @State(terminal = true)
  B
}
