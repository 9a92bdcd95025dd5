package programs;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Short names, former names, and events that some states ignore. */
@StateMachine(
    stripPrefix = "BEACON_",
    ignores = "ping",
    typed = true,
    hooks = true)
public enum Beacon implements BeaconMoves {
  @State(sentinel = true)
  BEACON_UNKNOWN,

  @State(
      initial = true,
      formerly = {"OFF", "SILENT"})
  @Transition(on = "switchOn", to = "LIT", by = "KEEPER")
  BEACON_DARK,

  @State(ignores = "switchOn")
  @Transition(on = "ping", to = "LIT", guard = "near")
  @Transition(on = "switchOff", to = "DARK", by = "KEEPER")
  BEACON_LIT,

  @State(terminal = true, ignores = "switchOff")
  @Transition(from = "LIT")
  BEACON_BROKEN
}
