package corpus.sound.shapes.shadowed;

import dev.interlock.StateMachine;
import dev.interlock.State;
import dev.interlock.Transition;

/** An enum in a package that has classes of the names of java.lang, java.util and our own. */
@StateMachine(typed = true, actorType = Character.class, hooks = true)
public enum Shadowed implements ShadowedMoves {
  @State(initial = true, in = {"set", "iterable"})
  @Transition(on = "open", to = "OBJECT", by = "KEEPER", guard = "unlocked")
  @Transition(to = "STRING", by = "GUEST")
  @Transition(on = "finishUp", to = "STRING")
  RECORD,

  @Transition(on = "open", to = "STRING")
  OBJECT,

  @State(terminal = true)
  STRING
}
