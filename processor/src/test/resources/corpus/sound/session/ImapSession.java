package corpus.sound.session;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * An IMAP session: RFC 9051, section 3, state diagram with its transitions (1) to (7).
 *
 * <p>The greeting decides where a session begins, so three states are initial; the one that the server refuses with BYE
 * begins at its end.
 */
public enum ImapSession {
  @State(initial = true)
  @Transition(
      on = {"login", "authenticate"},
      to = "AUTHENTICATED")
  NOT_AUTHENTICATED,

  @State(initial = true)
  @Transition(
      on = {"select", "examine"},
      to = "SELECTED")
  AUTHENTICATED,

  @Transition(
      on = {"close", "unselect", "failedSelect", "failedExamine"},
      to = "AUTHENTICATED")
  @Transition(
      on = {"select", "examine"},
      to = "SELECTED")
  SELECTED,

  @State(initial = true, terminal = true)
  @Transition(
      on = {"logout", "shutdown", "connectionClosed"},
      from = Transition.ANY)
  LOGOUT
}
