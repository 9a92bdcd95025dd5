package dev.interlock.processor.check.graph;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.GraphFixes;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.State;
import java.util.Optional;
import java.util.stream.Stream;

/** dead-end: states that nothing leaves though the lifecycle doesn't end there. */
record DeadEnds(Flow flow, GraphFixes fixes) {

  /** That a state without any transition is a dead end, too, is no fault of its own. */
  Stream<Finding> find() {
    return flow.states(flow.deadEnds()).stream()
        .map(
            state ->
                flow.isCutOff(state)
                    ? deadEnd(state).coveredBy(Check.UNREACHABLE_STATE)
                    : deadEnd(state));
  }

  private Finding deadEnd(State state) {
    Optional<Arc> loop = flow.loop(state);
    return new Finding(
        Check.DEAD_END,
        state.origin(),
        Sentence.of(
            loop.isEmpty()
                ? "{state} is not terminal, but no transition leaves it."
                : "{state} is not terminal, but only a transition to itself is declared, which is no way out.",
            state),
        Stream.concat(flow.loopNote(state), flow.path(state)).toList(),
        fixes.deadEnd(state, loop));
  }
}
