// While a name is wrong, nothing is called idle, stuck or missing.
package corpus.faulty.mixed;

import dev.interlock.*;

@StateMachine(typed = true, machine = true, actors = {"USER", "ADMIN"}) // expect: warn [stuck-actor] ADMIN
public enum SilentWhileIncomplete {
  @State(initial = true, in = "open", onlyTo = "LOST") // expect: warn [idle-rule] NEW LOST
  @Transition(on = "go", to = "BSY", by = "USER") // expect: [unknown-state] "BSY" "BUSY"?
  NEW,

  @State(in = "open")
  BUSY,

  @State(terminal = true)
  @Transition(on = "end", from = "open", except = {"NEW", "DONE"}, by = "USER") // expect: warn [idle-exception] DONE transition's own target
  DONE,

  LOST // expect: [unreachable-state] LOST
}
