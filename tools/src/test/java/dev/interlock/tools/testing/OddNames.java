package dev.interlock.tools.testing;

import dev.interlock.State;
import dev.interlock.Transition;

/** States that are called what a script could stumble on. */
public enum OddNames {
  /** What encloses a function's body. */
  @State(initial = true)
  @Transition(on = "t\u00fcr", to = "\u00dcBERF\u00c4LLIG")
  A$lifecycle$,

  /** No ASCII. */
  @Transition(on = "x$$", to = "select")
  \u00dcBERF\u00c4LLIG,

  /** A word of SQL. */
  @Transition(to = "Select")
  select,

  /** The same to those who don't look. */
  @State(terminal = true)
  Select
}
