package dev.interlock.processor.check.graph;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.GraphFixes;
import dev.interlock.processor.model.State;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** no-way-out: the traps themselves; states that merely lead into one are a consequence. */
record Traps(Flow flow, GraphFixes fixes) {

  Stream<Finding> find() {
    List<State> terminal = flow.states(flow.where(State::terminal));
    if (terminal.isEmpty()) {
      return Stream.empty();
    }
    BitSet caught = flow.where(state -> true);
    caught.andNot(flow.graph().reaching(flow.ends()));
    return flow.graph().sinks(caught).stream().map(trap -> trap(trap, terminal));
  }

  private Finding trap(BitSet trap, List<State> terminal) {
    State state = flow.first(trap);
    List<State> others = flow.others(trap);
    Sentence what =
        others.isEmpty()
            ? Sentence.of("No terminal state can be reached from {state}.", state)
            : Sentence.of(
                "No terminal state can be reached from {state}: it leads only round to {others}.",
                state,
                others);
    return new Finding(
        Check.NO_WAY_OUT,
        state.origin(),
        what,
        Stream.concat(flow.path(state), Stream.of(Note.of("terminal", terminal))).toList(),
        fixes.trap(flow.states(trap), terminal));
  }
}
