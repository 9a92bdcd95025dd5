// Annotations with their whole names, without an import.
package corpus.faulty.unknown_state;

@dev.interlock.StateMachine(typed = true, machine = true, stripPrefix = "X_")
public enum FullyQualified {
  @dev.interlock.State(initial = true, onlyTo = "X_BB") // expect: [unknown-state] X_BB
  @dev.interlock.Transition(on = "go", to = "BX") // expect: [unknown-state] BX
  X_A,

  @dev.interlock.State(terminal = true)
  @dev.interlock.Transition(on = "any", from = dev.interlock.Transition.ANY, except = "AX") // expect: [unknown-state] AX
  X_B
}
