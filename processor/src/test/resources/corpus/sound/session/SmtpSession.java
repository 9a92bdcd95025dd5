package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * An SMTP session: RFC 5321, section 4.1.4 (the order of commands) with 4.1.1 (what each command resets).
 *
 * <p>A state is what the server has been told so far. EHLO and RSET go back to the start of a mail from everywhere but
 * within the data; before EHLO, RSET changes nothing. A lost connection ends each state.
 */
public enum SmtpSession {
  @State(initial = true)
  @Transition(
      on = {"rset", "noop", "vrfy"},
      to = "CONNECTED")
  CONNECTED,

  @Transition(
      on = {"ehlo", "helo"},
      from = Transition.ANY,
      except = "DATA")
  @Transition(
      on = "rset",
      from = {"SENDER_GIVEN", "RECIPIENT_GIVEN"})
  @Transition(on = "endOfData", from = "DATA")
  @Transition(
      on = {"ehlo", "helo", "rset", "noop", "vrfy"},
      to = "READY")
  READY,

  @Transition(on = "mail", from = "READY")
  @Transition(on = "noop", to = "SENDER_GIVEN")
  SENDER_GIVEN,

  @Transition(on = "rcpt", from = "SENDER_GIVEN")
  @Transition(
      on = {"rcpt", "noop"},
      to = "RECIPIENT_GIVEN")
  RECIPIENT_GIVEN,

  @State(onlyFrom = "RECIPIENT_GIVEN")
  @Transition(on = "data", from = "RECIPIENT_GIVEN")
  DATA,

  @State(terminal = true)
  @Transition(on = "quit", from = Transition.ANY, except = "DATA")
  @Transition(on = "connectionLost", from = Transition.ANY)
  CLOSED
}
