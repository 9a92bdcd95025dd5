package corpus.sound.shapes.names;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** States named like keywords, methods of Object and types of java.lang, entered with and without events. */
@StateMachine(typed = true, machine = true)
public enum TrickyNames implements TrickyNamesMoves {
  @State(initial = true)
  @Transition(to = {"CLASS", "DEFAULT", "WAIT", "GET_CLASS", "RECORD", "ERROR", "OBJECT"})
  @Transition(on = "print", to = "STRING")
  NEW,

  CLASS,

  DEFAULT,

  WAIT,

  GET_CLASS,

  RECORD,

  STRING,

  ERROR,

  @Transition(on = "object", from = Transition.ANY, except = "NEW")
  @Transition(to = "NEW")
  OBJECT,

  @State(terminal = true)
  @Transition(from = {"OBJECT", "ERROR"})
  @Transition(on = "end", from = Transition.ANY)
  VOID
}
