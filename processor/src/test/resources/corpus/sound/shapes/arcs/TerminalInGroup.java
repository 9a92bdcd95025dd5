package corpus.sound.shapes.arcs;

import dev.interlock.*;

/** A group with a terminal member is for rules; as a source it would be an exit, unless that is excepted. */
@StateMachine(typed = true, machine = true)
public enum TerminalInGroup {
  @State(initial = true, onlyTo = "next")
  @Transition(to = {"BUSY", "DONE"})
  NEW,

  @State(in = "next")
  @Transition(to = "DONE")
  BUSY,

  @State(terminal = true, in = "next")
  DONE,

  @State(terminal = true)
  @Transition(on = "stop", from = "next", except = "DONE")
  STOPPED
}
