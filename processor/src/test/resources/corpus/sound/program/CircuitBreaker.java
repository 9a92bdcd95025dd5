package corpus.sound.program;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/**
 * A circuit breaker: Resilience4j, enum CircuitBreaker.StateTransition.
 *
 * <p>The enum lists pairs of states, so no transition has an event. Pairs of one state are self transitions. Where a
 * state is entered from all others but one, the wildcard with an exception says so. The states that switch the breaker's
 * judgement off were read as possible beginnings beside closed.
 */
@StateMachine(typed = true, machine = true)
public enum CircuitBreaker {
  @State(initial = true)
  @Transition(from = Transition.ANY)
  @Transition(to = "CLOSED")
  CLOSED,

  @Transition(from = Transition.ANY, except = "METRICS_ONLY")
  @Transition(to = "OPEN")
  OPEN,

  @Transition(
      from = Transition.ANY,
      except = {"METRICS_ONLY", "CLOSED"})
  @Transition(to = "HALF_OPEN")
  HALF_OPEN,

  @State(initial = true)
  @Transition(from = Transition.ANY)
  @Transition(to = "DISABLED")
  DISABLED,

  @State(initial = true)
  @Transition(from = Transition.ANY)
  @Transition(to = "FORCED_OPEN")
  FORCED_OPEN,

  @State(initial = true)
  @Transition(from = Transition.ANY)
  @Transition(to = "METRICS_ONLY")
  METRICS_ONLY
}
