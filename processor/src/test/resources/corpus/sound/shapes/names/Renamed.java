// Names that stored data has for a state: any text, a group's name, that of an event; of a sentinel too.
package corpus.sound.shapes.names;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(stripPrefix = "JOB_")
public enum Renamed implements RenamedMoves {
  @State(initial = true, formerly = {"OPEN", "open", "in the queue"})
  @Transition(on = "start", to = "RUNNING")
  JOB_QUEUED,

  @State(in = "live", formerly = {"start", "live", "STARTED \"now\""})
  @Transition(on = "finish", to = "DONE")
  JOB_RUNNING,

  @State(terminal = true)
  JOB_DONE,

  @State(sentinel = true, formerly = "")
  JOB_UNKNOWN
}
