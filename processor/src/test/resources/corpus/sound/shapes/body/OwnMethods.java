package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.Transition;

/** The enum implements its mixin and declares methods of the same names itself: its own ones win. */
public enum OwnMethods implements OwnMethodsMoves {
  @State(initial = true)
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE;

  @Override
  @SuppressWarnings("interlock:shadowed-method")
  public boolean isTerminal() {
    return this == DONE;
  }

  @Override
  @SuppressWarnings({"unused", "interlock:shadowed-method"})
  public OwnMethods finish() {
    return DONE;
  }

  static OwnMethods finish(OwnMethods from) {
    return from.finish();
  }
}
