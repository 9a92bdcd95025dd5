package corpus.sound.shapes.arcs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Twenty events that one state takes note of without leaving, and twenty that the terminal one does. */
@StateMachine(typed = true, machine = true)
public enum TwentyEvents {
  @State(initial = true)
  @Transition(
      to = "RUNNING",
      on = {
        "nodeUpdate",
        "kill",
        "beat",
        "report",
        "move",
        "grow",
        "shrink",
        "ping",
        "pong",
        "log",
        "trace",
        "meter",
        "sample",
        "flush",
        "rotate",
        "renew",
        "touch",
        "poll",
        "peek",
        "rename"
      })
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  @Transition(
      to = "DONE",
      on = {
        "nodeUpdate",
        "kill",
        "beat",
        "report",
        "move",
        "grow",
        "shrink",
        "ping",
        "pong",
        "log",
        "trace",
        "meter",
        "sample",
        "flush",
        "rotate",
        "renew",
        "touch",
        "poll",
        "peek",
        "rename"
      })
  DONE
}
