package corpus.sound.shapes.body;

import dev.interlock.*;

/** What is silenced on a constant, on the enum and around it. */
@SuppressWarnings("interlock:idle-rule")
public class SilencedHere {
  @SuppressWarnings({"interlock:no-way-out", "interlock:stuck-actor"})
  @StateMachine(typed = true, machine = true, actors = {"USER", "ADMIN"})
  enum Inner {
    @State(initial = true, onlyTo = {"STUCK", "LOOP", "DONE"})
    @Transition(on = "jam", to = "STUCK", by = "USER")
    @Transition(on = "spin", to = "LOOP", by = "USER")
    NEW,

    @SuppressWarnings("interlock:dead-end")
    STUCK,

    @Transition(on = "spin", to = "LOOPED", by = "USER")
    LOOP,

    @Transition(on = "spin", to = "LOOP", by = "USER")
    LOOPED,

    @SuppressWarnings({"unused", "interlock:idle-exception"})
    @State(terminal = true)
    @Transition(on = "end", from = Transition.ANY, except = {"DONE", "STUCK", "LOOP", "LOOPED"}, by = "USER")
    DONE
  }
}
