package dev.interlock.processor.check.graph;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.GraphFixes;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.State;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** unreachable-state: where an unreachable part begins; the rest of it is a consequence. */
record Unreachable(Flow flow, GraphFixes fixes) {

  Stream<Finding> find() {
    BitSet beginnings = flow.beginnings();
    if (beginnings.isEmpty()) {
      return Stream.empty();
    }
    BitSet missed = flow.where(state -> true);
    missed.andNot(flow.graph().reachableFrom(beginnings));
    return flow.graph().sources(missed).stream()
        .map(
            source -> {
              State state = flow.first(source);
              return flow.isCutOff(state) ? cutOff(state) : unreachable(state, source, missed);
            });
  }

  private Finding cutOff(State state) {
    Optional<Arc> loop = flow.loop(state);
    List<Note> notes = Stream.concat(flow.loopNote(state), Stream.of(initial())).toList();
    String words =
        loop.isPresent()
            ? "{state} has only a transition to itself, which is no way in and no way out."
            : "{state} has no transitions: none leads to it, and none leaves it.";
    Sentence what = Sentence.of(words, state);
    Fix fix = fixes.isolated(state, loop);
    return new Finding(Check.UNREACHABLE_STATE, state.origin(), what, notes, fix);
  }

  private Finding unreachable(State state, BitSet source, BitSet missed) {
    BitSet others = flow.graph().reachableFrom(source);
    others.and(missed);
    others.clear(state.ordinal());
    return new Finding(
        Check.UNREACHABLE_STATE,
        state.origin(),
        others.isEmpty()
            ? Sentence.of("{state} can't be reached from an initial state.", state)
            : Sentence.of(
                "{state} can't be reached from an initial state, and neither can what only it leads to:"
                    + " {others}.",
                state,
                flow.states(others)),
        List.of(initial()),
        fixes.unreachable(state));
  }

  private Note initial() {
    return Note.of("initial", flow.states(flow.initial()));
  }
}
