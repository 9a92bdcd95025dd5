package corpus.sound.shapes.names;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Names beyond ASCII, with dollar signs and underscores, for states, events and actors. */
@StateMachine(typed = true, machine = true, actors = {"WÄCHTER", "Αλφα"})
public enum UnicodeNames implements UnicodeNamesMoves {
  @State(initial = true)
  @Transition(on = "öffne", to = "GEÖFFNET", by = "WÄCHTER")
  @Transition(on = "開く", to = "状態", by = "Αλφα")
  GESCHLOSSEN,

  @Transition(on = "schließe", to = "GESCHLOSSEN")
  @Transition(on = "$spring", to = "$LOST")
  GEÖFFNET,

  @Transition(to = {"GESCHLOSSEN", "END$"})
  状態,

  @Transition(on = "find$", to = "_PRIVATE")
  $LOST,

  @Transition(on = "outOfHere", to = "END$")
  _PRIVATE,

  @State(terminal = true)
  END$
}
