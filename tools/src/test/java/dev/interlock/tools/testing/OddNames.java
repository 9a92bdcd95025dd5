package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.Transition;

/** States that are called what a script could stumble on. */
@SuppressWarnings("UnicodeInCode") // that is what it is about
public enum OddNames {
  /** What encloses a function's body. */
  @State(initial = true)
  @Transition(on = "tür", to = "ÜBERFÄLLIG")
  A$lifecycle$,

  /** No ASCII. */
  @Transition(on = "x$$", to = "select")
  ÜBERFÄLLIG,

  /** A word of SQL. */
  @Transition(to = "Select")
  select,

  /** The same to those who don't look. */
  @State(terminal = true)
  Select
}
