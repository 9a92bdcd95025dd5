// A list that names somebody twice: a state by both of its names, too.
package corpus.faulty.repeated_name;

import dev.interlock.*;

@StateMachine(
    stripPrefix = "JOB_",
    actors = {
      "CLERK",
      "BOSS",
      "CLERK" // expect: warn [repeated-name] "CLERK" twice | fix: remove it here.
    })
public enum RepeatedNames {
  @State(
      initial = true,
      in = {
        "open",
        "open" // expect: warn [repeated-name] "open" twice
      })
  @Transition(
      on = "go",
      to = "DONE",
      by = {
        "CLERK",
        "BOSS",
        "BOSS" // expect: warn [repeated-name] "BOSS" twice
      })
  JOB_NEW,

  @State(
      terminal = true,
      onlyFrom = {
        "NEW",
        "JOB_NEW" // expect: warn [repeated-name] "JOB_NEW" twice
      })
  JOB_DONE
}
