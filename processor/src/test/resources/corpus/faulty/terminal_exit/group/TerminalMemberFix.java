// Where a group brings the exit, the group can leave it out.
package corpus.faulty.terminal_exit.group;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TerminalMemberFix {
  @State(initial = true, in = "all")
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "again", from = "all") // expect: [terminal-exit] DONE -> OPEN 'again' | fix: remove the transition, or remove terminal = true from DONE.
  OPEN,

  @State(terminal = true, in = "all")
  DONE,

  @State(terminal = true)
  @Transition(on = "stop", to = "OPEN") // expect: [terminal-exit] GONE -> OPEN 'stop' | fix: remove the transition, or remove terminal = true from GONE.
  @Transition(on = "drop", from = "OPEN")
  GONE
}
