package corpus.sound.shapes.namesake;

import dev.interlock.*;

/** An interface of another package may be called like the mixin: this enum has functions. */
public enum Lantern implements corpus.sound.shapes.namesake.other.LanternMoves {
  /** Begins. */
  @State(initial = true)
  @Transition(on = "light", to = "LIT")
  DARK,

  /** Ends. */
  @State(terminal = true)
  LIT
}

class Wick {
  Lantern burn(Lantern lantern) {
    return LanternTransitions.light(lantern);
  }
}
