// Settings in the wrong case or with the wrong words; every option is read although one is wrong.
package corpus.faulty.invalid_setting;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

// options: -Ainterlock.dead_end=WARN -Ainterlock.DEAD_END=warn -Ainterlock.idle_rule=ignore -Ainterlock.unknown=off -Ainterlock.stuck_actor=off
// expect at type: [invalid-setting] -Ainterlock.dead_end=WARN did you mean "warn"? | fix: write -Ainterlock.dead_end=warn.
// expect at type: [invalid-setting] -Ainterlock.DEAD_END names no check "dead-end"? | fix: write -Ainterlock.dead_end=warn.
// expect at type: [invalid-setting] -Ainterlock.idle_rule=ignore gives no severity | fix: write one of error, warn, off
// expect at type: [invalid-setting] -Ainterlock.unknown names no check. | fix: name one of -Ainterlock.unreachable_state=off, -Ainterlock.dead_end=off,
@StateMachine(actors = {"USER", "BOSS"})
public enum Spellings {
  @State(initial = true)
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  STUCK, // expect: [unreachable-state] STUCK

  @State(terminal = true)
  DONE
}
