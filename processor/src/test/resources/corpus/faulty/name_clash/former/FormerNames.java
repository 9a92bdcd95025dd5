// A name in stored data means one constant: another's former one, or another's of today, is no name for it.
package corpus.faulty.name_clash.former;

import dev.interlock.*;

@StateMachine(stripPrefix = "JOB_")
public enum FormerNames {
  @State(initial = true, formerly = {"OPEN", "WAITING"})
  @Transition(on = "start", to = "RUNNING")
  JOB_QUEUED,

  @State(
      in = "live",
      formerly = {
        "QUEUED", // expect: [name-clash] "QUEUED" is a former name of JOB_RUNNING, but JOB_QUEUED is called so. | other: JOB_QUEUED, line 10 fix: remove it here
        "JOB_DONE", // expect: [name-clash] "JOB_DONE" is a former name of JOB_RUNNING, but JOB_DONE is called so.
        "WAITING", // expect: [name-clash] "WAITING" is a former name of both JOB_RUNNING and JOB_QUEUED. | other: JOB_QUEUED, line 8
        "live",
        "in progress",
        "In progress"
      })
  @Transition(on = "finish", to = "DONE")
  JOB_RUNNING,

  @State(terminal = true, formerly = "FINISHED")
  JOB_DONE,

  @State(sentinel = true, formerly = "FINISHED") // expect: [name-clash] "FINISHED" is a former name of both JOB_UNKNOWN and JOB_DONE. | fix: remove it here
  JOB_UNKNOWN
}
