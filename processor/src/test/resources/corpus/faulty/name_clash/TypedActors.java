// Two constants of an enum of actors that become one view.
package corpus.faulty.name_clash;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

@StateMachine(
    typed = true,
    machine = true,
    actorType = TypedActors.Caller.class) // expect: [name-clash] Actor "BigBoss" actor "BIG_BOSS" TypedTypedActors.BigBoss
public enum TypedActors {
  @State(initial = true)
  @Transition(on = "end", to = "DONE", by = {"BIG_BOSS", "BigBoss"})
  NEW,

  @State(terminal = true)
  DONE;

  enum Caller {
    BIG_BOSS,
    BigBoss
  }
}
