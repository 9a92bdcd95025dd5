package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The signalling state of a WebRTC connection: W3C "WebRTC: Real-Time Communication in Browsers", section 4.3.1, with
 * its state diagram.
 *
 * <p>setLocalDescription and setRemoteDescription are the actors, the type of the description is the event: that is what
 * the figure writes on its arrows. The implicit rollback of a remote offer is left out.
 */
@StateMachine(typed = true, machine = true, actors = {"LOCAL", "REMOTE"})
public enum RtcSignaling {
  @State(initial = true)
  @Transition(to = "HAVE_LOCAL_OFFER", by = "LOCAL")
  @Transition(to = "HAVE_REMOTE_OFFER", by = "REMOTE")
  STABLE,

  @Transition(on = "offer", to = "HAVE_LOCAL_OFFER", by = "LOCAL")
  @Transition(on = "rollback", to = "STABLE", by = "LOCAL")
  @Transition(on = "answer", to = "STABLE", by = "REMOTE")
  @Transition(on = "pranswer", to = "HAVE_REMOTE_PRANSWER", by = "REMOTE")
  HAVE_LOCAL_OFFER,

  @Transition(on = "offer", to = "HAVE_REMOTE_OFFER", by = "REMOTE")
  @Transition(on = "rollback", to = "STABLE", by = "REMOTE")
  @Transition(on = "answer", to = "STABLE", by = "LOCAL")
  @Transition(on = "pranswer", to = "HAVE_LOCAL_PRANSWER", by = "LOCAL")
  HAVE_REMOTE_OFFER,

  @State(onlyFrom = "HAVE_REMOTE_OFFER", onlyBy = "LOCAL")
  @Transition(on = "pranswer", to = "HAVE_LOCAL_PRANSWER", by = "LOCAL")
  @Transition(on = "answer", to = "STABLE", by = "LOCAL")
  HAVE_LOCAL_PRANSWER,

  @State(onlyFrom = "HAVE_LOCAL_OFFER", onlyBy = "REMOTE")
  @Transition(on = "pranswer", to = "HAVE_REMOTE_PRANSWER", by = "REMOTE")
  @Transition(on = "answer", to = "STABLE", by = "REMOTE")
  HAVE_REMOTE_PRANSWER,

  @State(terminal = true)
  @Transition(on = "close", from = Transition.ANY)
  CLOSED
}
