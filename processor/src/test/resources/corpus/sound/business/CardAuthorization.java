package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A card authorisation carried by ISO 8583 messages: ISO 8583:2003, message classes 1 (authorisation), 2 (financial)
 * and 4 (reversal).
 *
 * <p>Messages were read as events under their type indicators: 0100/0110 request and response, 0220 completion advice,
 * 0400/0420 reversal request and advice. A repeated message stays where it is. That an authorisation expires when the
 * issuer's hold ends is the practice, not the standard.
 */
@StateMachine(typed = true, machine = true, actors = {"ACQUIRER", "ISSUER"})
public enum CardAuthorization {
  @State(initial = true)
  @Transition(on = "m0101", to = "REQUESTED", by = "ACQUIRER")
  @Transition(on = "m0110Approve", to = "APPROVED", by = "ISSUER")
  @Transition(on = "m0110Decline", to = "DECLINED", by = "ISSUER")
  REQUESTED,

  @State(onlyFrom = "REQUESTED", onlyBy = "ISSUER")
  APPROVED,

  @State(terminal = true, onlyBy = "ISSUER")
  DECLINED,

  @State(terminal = true, onlyFrom = "APPROVED", onlyBy = "ACQUIRER")
  @Transition(on = "m0220", from = "APPROVED", by = "ACQUIRER")
  @Transition(on = "m0221", to = "COMPLETED", by = "ACQUIRER")
  COMPLETED,

  @State(terminal = true, onlyBy = "ACQUIRER")
  @Transition(
      on = {"m0400", "m0420"},
      from = Transition.ANY,
      by = "ACQUIRER")
  @Transition(on = "m0421", to = "REVERSED", by = "ACQUIRER")
  REVERSED,

  @State(terminal = true, onlyFrom = "APPROVED", onlyBy = "ISSUER")
  @Transition(on = "holdEnds", from = "APPROVED", by = "ISSUER")
  EXPIRED
}
