package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An application in YARN's resource manager: Apache Hadoop, class RMAppImpl, the table of its state machine.
 *
 * <p>Events have the names of RMAppEventType. Where one event leads to several states (RECOVER, ATTEMPT_FAILED,
 * APP_UPDATE_SAVED) the transition has no event; where it only stays or leaves, the leaving one has none. Events that a
 * state ignores are self transitions, those of the final states included.
 */
@StateMachine(typed = true, machine = true)
public enum YarnApplication {
  @State(initial = true)
  @Transition(on = "nodeUpdate", to = "NEW")
  @Transition(on = "start", to = "NEW_SAVING")
  @Transition(to = {"SUBMITTED", "ACCEPTED", "FINISHED", "FAILED", "KILLED", "FINAL_SAVING"})
  @Transition(on = "kill", to = "KILLED")
  @Transition(on = "appRejected", to = "FINAL_SAVING")
  NEW,

  @Transition(
      on = {"nodeUpdate", "move"},
      to = "NEW_SAVING")
  @Transition(on = "appNewSaved", to = "SUBMITTED")
  @Transition(
      on = {"kill", "appRejected"},
      to = "FINAL_SAVING")
  NEW_SAVING,

  @Transition(
      on = {"nodeUpdate", "move"},
      to = "SUBMITTED")
  @Transition(on = "appAccepted", to = "ACCEPTED")
  @Transition(
      on = {"kill", "appRejected"},
      to = "FINAL_SAVING")
  SUBMITTED,

  @Transition(
      on = {"nodeUpdate", "move", "appRunningOnNode", "attemptFailed"},
      to = "ACCEPTED")
  @Transition(on = "attemptRegistered", to = "RUNNING")
  @Transition(to = "FINAL_SAVING")
  @Transition(
      on = {"attemptFinished", "attemptKilled"},
      to = "FINAL_SAVING")
  @Transition(on = "kill", to = "KILLING")
  ACCEPTED,

  @State(onlyFrom = "ACCEPTED")
  @Transition(
      on = {"nodeUpdate", "move", "appRunningOnNode"},
      to = "RUNNING")
  @Transition(on = "attemptUnregistered", to = "FINAL_SAVING")
  @Transition(on = "attemptFinished", to = "FINISHED")
  @Transition(to = {"ACCEPTED", "FINAL_SAVING"})
  @Transition(on = "kill", to = "KILLING")
  RUNNING,

  @Transition(to = {"FINISHING", "FAILED", "KILLED", "FINISHED"})
  @Transition(
      on = {"attemptFinished", "appRunningOnNode", "nodeUpdate", "kill", "appNewSaved", "move"},
      to = "FINAL_SAVING")
  FINAL_SAVING,

  @State(onlyTo = "FINISHED")
  @Transition(on = "attemptFinished", to = "FINISHED")
  @Transition(
      on = {"appRunningOnNode", "nodeUpdate", "kill", "move"},
      to = "FINISHING")
  FINISHING,

  @Transition(
      on = {"attemptKilled", "attemptUnregistered", "attemptFailed"},
      to = "FINAL_SAVING")
  @Transition(on = "attemptFinished", to = "FINISHED")
  @Transition(
      on = {"appRunningOnNode", "nodeUpdate", "attemptRegistered", "appUpdateSaved", "kill", "move"},
      to = "KILLING")
  KILLING,

  @State(terminal = true)
  @Transition(
      on = {"appRunningOnNode", "nodeUpdate", "attemptUnregistered", "attemptFinished", "kill", "move"},
      to = "FINISHED")
  FINISHED,

  @State(terminal = true)
  @Transition(
      on = {"appRunningOnNode", "kill", "nodeUpdate", "move"},
      to = "FAILED")
  FAILED,

  @State(terminal = true)
  @Transition(
      on = {
        "appRunningOnNode",
        "appAccepted",
        "appRejected",
        "kill",
        "attemptFinished",
        "attemptFailed",
        "nodeUpdate",
        "move"
      },
      to = "KILLED")
  KILLED
}
