package corpus.sound.network;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * The option negotiation automaton of PPP: RFC 1661, section 4.1, state transition table.
 *
 * <p>Each row of the table is an event under the name of its row, each column a state; a dash is no arc, the actions
 * before the slash are left out. The options r, p and x are not taken.
 */
@StateMachine(typed = true, machine = true)
public enum LcpAutomaton {
  @State(initial = true)
  @Transition(on = "up", to = "LCP_CLOSED")
  @Transition(on = "open", to = "LCP_STARTING")
  @Transition(on = "close", to = "LCP_INITIAL")
  LCP_INITIAL,

  @Transition(on = "up", to = "LCP_REQ_SENT")
  @Transition(on = "open", to = "LCP_STARTING")
  @Transition(on = "close", to = "LCP_INITIAL")
  LCP_STARTING,

  @Transition(on = "down", to = "LCP_INITIAL")
  @Transition(on = "open", to = "LCP_REQ_SENT")
  @Transition(
      on = {
        "close", "rcrPlus", "rcrMinus", "rca", "rcn", "rtr", "rta", "ruc", "rxjPlus", "rxjMinus", "rxr"
      },
      to = "LCP_CLOSED")
  LCP_CLOSED,

  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "rca", "rcn", "rtr", "rta", "ruc", "rxjPlus", "rxjMinus", "rxr"},
      to = "LCP_STOPPED")
  @Transition(on = "close", to = "LCP_CLOSED")
  @Transition(on = "rcrPlus", to = "LCP_ACK_SENT")
  @Transition(on = "rcrMinus", to = "LCP_REQ_SENT")
  LCP_STOPPED,

  @Transition(on = "down", to = "LCP_INITIAL")
  @Transition(on = "open", to = "LCP_STOPPING")
  @Transition(
      on = {"close", "timeout", "rcrPlus", "rcrMinus", "rca", "rcn", "rtr", "ruc", "rxjPlus", "rxr"},
      to = "LCP_CLOSING")
  @Transition(
      on = {"giveUp", "rta", "rxjMinus"},
      to = "LCP_CLOSED")
  LCP_CLOSING,

  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "timeout", "rcrPlus", "rcrMinus", "rca", "rcn", "rtr", "ruc", "rxjPlus", "rxr"},
      to = "LCP_STOPPING")
  @Transition(on = "close", to = "LCP_CLOSING")
  @Transition(
      on = {"giveUp", "rta", "rxjMinus"},
      to = "LCP_STOPPED")
  LCP_STOPPING,

  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "timeout", "rcrMinus", "rcn", "rtr", "rta", "ruc", "rxjPlus", "rxr"},
      to = "LCP_REQ_SENT")
  @Transition(on = "close", to = "LCP_CLOSING")
  @Transition(
      on = {"giveUp", "rxjMinus"},
      to = "LCP_STOPPED")
  @Transition(on = "rcrPlus", to = "LCP_ACK_SENT")
  @Transition(on = "rca", to = "LCP_ACK_RCVD")
  LCP_REQ_SENT,

  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "rcrMinus", "ruc", "rxr"},
      to = "LCP_ACK_RCVD")
  @Transition(on = "close", to = "LCP_CLOSING")
  @Transition(
      on = {"timeout", "rca", "rcn", "rtr", "rta", "rxjPlus"},
      to = "LCP_REQ_SENT")
  @Transition(
      on = {"giveUp", "rxjMinus"},
      to = "LCP_STOPPED")
  @Transition(on = "rcrPlus", to = "LCP_OPENED")
  LCP_ACK_RCVD,

  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "timeout", "rcrPlus", "rcn", "rta", "ruc", "rxjPlus", "rxr"},
      to = "LCP_ACK_SENT")
  @Transition(on = "close", to = "LCP_CLOSING")
  @Transition(
      on = {"giveUp", "rxjMinus"},
      to = "LCP_STOPPED")
  @Transition(
      on = {"rcrMinus", "rtr"},
      to = "LCP_REQ_SENT")
  @Transition(on = "rca", to = "LCP_OPENED")
  LCP_ACK_SENT,

  @State(onlyFrom = {"LCP_ACK_RCVD", "LCP_ACK_SENT"})
  @Transition(on = "down", to = "LCP_STARTING")
  @Transition(
      on = {"open", "ruc", "rxjPlus", "rxr"},
      to = "LCP_OPENED")
  @Transition(on = "close", to = "LCP_CLOSING")
  @Transition(on = "rcrPlus", to = "LCP_ACK_SENT")
  @Transition(
      on = {"rcrMinus", "rca", "rcn", "rta"},
      to = "LCP_REQ_SENT")
  @Transition(
      on = {"rtr", "rxjMinus"},
      to = "LCP_STOPPING")
  LCP_OPENED
}
