package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Does every state have a way in and a way out? These checks judge what is missing, so they are
 * silent while a faulty declaration leaves arcs out.
 */
final class GraphChecks {

  private final Machine machine;
  private final Digraph graph;
  private final List<Finding> findings = new ArrayList<>();

  private GraphChecks(Machine machine) {
    this.machine = machine;
    this.graph = new Digraph(machine.states().size());
    machine.arcs().stream()
        .filter(arc -> !arc.isSelf())
        .forEach(arc -> graph.add(arc.from().ordinal(), arc.to().ordinal()));
  }

  static List<Finding> check(Machine machine) {
    GraphChecks checks = new GraphChecks(machine);
    if (machine.complete()) {
      checks.unreachable();
      checks.noWayOut(checks.deadEnds());
    }
    return checks.findings;
  }

  /** Reports where an unreachable part begins; the rest of it is a consequence. */
  private void unreachable() {
    BitSet initial = where(State::initial);
    if (initial.isEmpty()) {
      return;
    }
    BitSet missed = where(state -> true);
    missed.andNot(graph.reachableFrom(initial));
    for (BitSet source : graph.sources(missed)) {
      State state = first(source);
      BitSet others = graph.reachableFrom(source);
      others.and(missed);
      others.clear(state.ordinal());
      add(
          Check.UNREACHABLE_STATE,
          state,
          state
              + " can't be reached from an initial state"
              + (others.isEmpty()
                  ? "."
                  : ", and neither can what only it leads to: " + names(others) + "."),
          List.of(Note.of("initial", names(initial))),
          "declare a transition to "
              + state
              + " from a state that can be reached, or make it initial, or remove it");
    }
  }

  private BitSet deadEnds() {
    BitSet ends = where(state -> !state.terminal() && !graph.hasSuccessors(state.ordinal()));
    states(ends)
        .forEach(
            state ->
                add(
                    Check.DEAD_END,
                    state,
                    state + " is not terminal, but no transition leaves it.",
                    path(state),
                    "declare a transition from "
                        + state
                        + ", or put @State(terminal = true) on it"));
    return ends;
  }

  /** Reports the traps themselves; states that merely lead into one are a consequence. */
  private void noWayOut(BitSet deadEnds) {
    BitSet ends = where(State::terminal);
    if (ends.isEmpty()) {
      return;
    }
    ends.or(deadEnds);
    BitSet caught = where(state -> true);
    caught.andNot(graph.reaching(ends));
    for (BitSet trap : graph.sinks(caught)) {
      State state = first(trap);
      BitSet others = (BitSet) trap.clone();
      others.clear(state.ordinal());
      List<Note> notes = new ArrayList<>(path(state));
      notes.add(Note.of("terminal", names(where(State::terminal))));
      add(
          Check.NO_WAY_OUT,
          state,
          "No terminal state can be reached from "
              + state
              + (others.isEmpty() ? "." : ": it leads only round to " + names(others) + "."),
          notes,
          "declare a transition that leads on to a terminal state");
    }
  }

  private List<Note> path(State state) {
    return graph
        .path(where(State::initial), state.ordinal())
        .filter(steps -> steps.size() > 1)
        .map(
            steps ->
                List.of(
                    Note.of(
                        "path",
                        String.join(
                            " -> ",
                            steps.stream()
                                .map(step -> machine.states().get(step).label())
                                .toList()))))
        .orElse(List.of());
  }

  private BitSet where(Predicate<State> condition) {
    BitSet set = new BitSet();
    machine.lifecycle().stream().filter(condition).forEach(state -> set.set(state.ordinal()));
    return set;
  }

  private State first(BitSet set) {
    return machine.states().get(set.nextSetBit(0));
  }

  private String names(BitSet set) {
    return Checks.list(states(set));
  }

  private Stream<State> states(BitSet set) {
    return set.stream().mapToObj(machine.states()::get);
  }

  private void add(Check check, State state, String what, List<Note> notes, String fix) {
    findings.add(new Finding(check, state.origin(), what, notes, fix));
  }
}
