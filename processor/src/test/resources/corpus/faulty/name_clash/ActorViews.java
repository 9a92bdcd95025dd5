// Actors' views in the machine: a view of the machine's own name, two of one name, an event as a view's method.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true, actors = {
    "UPDATE_JOB",
    "updateJob", // expect: [name-clash] Actor "updateJob" and actor "UPDATE_JOB"
    "SERVICE"}) // expect: [name-clash] Actor "SERVICE" and event "asService"
public enum ActorViews {
  @State(initial = true)
  @Transition(on = "end", to = "DONE", by = {"UPDATE_JOB", "updateJob", "SERVICE"})
  @Transition(on = "asService", to = "DONE")
  NEW,

  @State(terminal = true)
  DONE
}
