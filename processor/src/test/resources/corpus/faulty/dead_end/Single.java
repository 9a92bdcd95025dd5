// One constant, initial and not terminal.
package corpus.faulty.dead_end;

@dev.interlock.StateMachine(typed = true, machine = true)
public enum Single {
  @dev.interlock.State(initial = true) ONLY // expect: [dead-end] ONLY
}
