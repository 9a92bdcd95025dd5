import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(typed = true, machine = true)
public enum Door implements DoorMoves {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  SHUT,

  @Transition(on = "shut", to = "SHUT")
  OPEN
}
