// A former name that is the constant's own, with or without the prefix, or stands there twice, says nothing.
package corpus.faulty.repeated_name;

import dev.interlock.*;

@StateMachine(stripPrefix = "JOB_")
public enum OwnName {
  @State(initial = true, formerly = {
      "JOB_QUEUED", // expect: warn [repeated-name] "JOB_QUEUED" is what JOB_QUEUED is called anyway. | fix: remove it here
      "QUEUED", // expect: warn [repeated-name] "QUEUED" is what JOB_QUEUED is called anyway.
      "OPEN",
      "OPEN"}) // expect: warn [repeated-name] "OPEN" is named twice in one list.
  @Transition(on = "finish", to = "DONE")
  JOB_QUEUED,

  @State(terminal = true, formerly = "DONE") // expect: warn [repeated-name] "DONE" is what JOB_DONE is called anyway.
  JOB_DONE
}
