// A transition without an end, a misfit or a wrong actor may have been what is missing.
package corpus.faulty.mixed;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

class SilentByEnds {
  enum Ends {
    @State(initial = true, in = "open", onlyTo = {"LOST", "DONE"})
    @Transition(on = "go") // expect: [transition-ends]
    NEW,

    LOST,

    @State(terminal = true)
    @Transition(on = "end", from = "open", except = "DONE") // expect: warn [idle-exception] DONE transition's own target
    DONE
  }

  enum Misfit {
    @State(initial = true, in = "open", onlyTo = {"LOST", "DONE"})
    @Go(to = 1) // expect: [typed-reference] 'int to()'
    NEW,

    LOST,

    @State(terminal = true)
    @Transition(on = "end", from = "open", except = "DONE") // expect: warn [idle-exception] DONE transition's own target
    DONE
  }

  @StateMachine(typed = true, machine = true, actors = {"USER", "BOSS"})
  enum Actor {
    @State(initial = true, in = "open", onlyTo = {"LOST", "DONE"}) // expect: warn [idle-rule] NEW LOST
    @Transition(on = "go", to = "DONE", by = "GUEST") // expect: [unknown-actor] "GUEST"
    NEW,

    LOST, // expect: [unreachable-state] LOST

    @State(terminal = true)
    @Transition(on = "end", from = "open", except = "DONE", by = "USER") // expect: warn [idle-exception] DONE transition's own target
    DONE
  }

  enum Event {
    @State(initial = true, in = "open", onlyTo = {
        "LOST", // expect: warn [idle-rule] LOST
        "DONE"})
    @Transition(on = "class", to = "DONE") // expect: [invalid-name] "class"
    NEW,

    @State(initial = true, terminal = true)
    LOST,

    @State(terminal = true)
    DONE
  }

  @Transition(on = "go")
  @interface Go {
    int to();
  }
}
