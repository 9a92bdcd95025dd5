package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * An OSPF neighbour: RFC 2328, sections 10.1 and 10.3.
 *
 * <p>Events have the names of section 10.2. Where the action of a row decides the new state (2-WayReceived,
 * ExchangeDone, AdjOK?) the transition has no event. "Any state" was read as the wildcard.
 */
@StateMachine(typed = true, machine = true, stripPrefix = "NBR_")
public enum OspfNeighbor {
  @State(initial = true)
  @Transition(on = "start", to = "ATTEMPT")
  @Transition(on = "helloReceived", to = "INIT")
  @Transition(
      on = {"killNbr", "llDown", "inactivityTimer"},
      from = Transition.ANY)
  NBR_DOWN,

  @State(onlyFrom = "DOWN")
  @Transition(on = "helloReceived", to = "INIT")
  NBR_ATTEMPT,

  @Transition(on = "helloReceived", to = "INIT")
  @Transition(
      on = "oneWayReceived",
      from = Transition.ANY,
      except = {"DOWN", "ATTEMPT"})
  @Transition(to = {"EX_START", "NBR_TWO_WAY"})
  NBR_INIT,

  @Transition(
      on = {"helloReceived", "twoWayReceived"},
      to = "TWO_WAY")
  @Transition(from = {"EX_START", "EXCHANGE", "LOADING", "FULL"})
  @Transition(to = "EX_START")
  NBR_TWO_WAY,

  @Transition(
      on = {"helloReceived", "twoWayReceived", "adjOk"},
      to = "EX_START")
  @Transition(
      on = {"seqNumberMismatch", "badLsReq"},
      from = {"EXCHANGE", "LOADING", "FULL"})
  @Transition(on = "negotiationDone", to = "EXCHANGE")
  NBR_EX_START,

  @State(onlyFrom = "EX_START")
  @Transition(
      on = {"helloReceived", "twoWayReceived", "adjOk"},
      to = "EXCHANGE")
  @Transition(to = {"LOADING", "FULL"})
  NBR_EXCHANGE,

  @Transition(
      on = {"helloReceived", "twoWayReceived", "adjOk"},
      to = "LOADING")
  @Transition(on = "loadingDone", to = "FULL")
  NBR_LOADING,

  @Transition(
      on = {"helloReceived", "twoWayReceived", "adjOk"},
      to = "FULL")
  NBR_FULL
}
