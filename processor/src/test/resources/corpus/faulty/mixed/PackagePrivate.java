// A package-private enum in the unnamed package with Unicode names and a name with a dollar sign.
import dev.interlock.State;
import dev.interlock.Transition;

enum PackagePrivate {
  @State(initial = true)
  @Transition(on = "öffnen", to = "GEÖFFNET")
  @Transition(on = "zerreißen", to = "ZERISSEN") // expect: [unknown-state] ZERISSEN
  GESCHLOSSEN,

  @State(terminal = true)
  GEÖFFNET,

  @State(terminal = true)
  @Transition(on = "lose$", from = "GEÖFFNET") // expect: [terminal-exit] GEÖFFNET LOST$
  LOST$
}
