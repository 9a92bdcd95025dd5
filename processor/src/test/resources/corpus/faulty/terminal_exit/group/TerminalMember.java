// A terminal member as a source is an exit, unless it is excepted or the target.
package corpus.faulty.terminal_exit.group;

import dev.interlock.*;

public enum TerminalMember {
  @State(initial = true, in = "all")
  @Transition(on = "finish", to = "DONE")
  @Transition(on = "reset", from = "all", except = "DONE")
  @Transition(on = "again", from = "all") // expect: [terminal-exit] DONE -> OPEN 'again'
  OPEN,

  @State(in = "all")
  @Transition(on = "finish", to = "DONE")
  BUSY,

  @State(terminal = true, in = "all")
  DONE,

  @State(initial = true)
  @Transition(on = "enter", to = "BUSY")
  START
}
