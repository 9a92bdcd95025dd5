// An expansion that only adds actors, a guard or an event adds something.
package corpus.faulty.idle_wildcard;

import dev.interlock.*;

public enum NewActors {
  @State(initial = true, in = "open")
  @Transition(on = "end", to = "DONE", by = "USER")
  @Transition(on = "stop", to = "DONE", by = {"USER", "ADMIN"})
  NEW,

  @State(terminal = true)
  @Transition(on = "end", from = "open", by = "ADMIN")
  @Transition(on = "end", from = "open", by = {"USER", "ADMIN"}, guard = "calm")
  @Transition(on = {"end", "quit"}, from = "open", by = "USER")
  @Transition(on = "stop", from = "open", by = "ADMIN") // expect: warn [idle-wildcard] "open" DONE already
  DONE
}
