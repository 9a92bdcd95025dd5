package dev.interlock.processor.check;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Path;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.GraphFixes;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Digraph;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * unreachable-state, dead-end, no-way-out: does every state have a way in and a way out? What
 * faulty declarations may have been meant to say counts as said, so that nothing is called missing
 * that is only misspelt.
 */
final class GraphChecks {

  private static final String ISOLATED =
      "{state} has no transitions: none leads to it, and none leaves it.";
  private static final String ONLY_LOOP =
      "{state} has only a transition to itself, which is no way in and no way out.";
  private static final String UNREACHABLE = "{state} can't be reached from an initial state.";
  private static final String UNREACHABLE_ALL =
      "{state} can't be reached from an initial state, and neither can what only it leads to:"
          + " {others}.";
  private static final String DEAD_END = "{state} is not terminal, but no transition leaves it.";
  private static final String DEAD_END_LOOP =
      "{state} is not terminal, but only a transition to itself is declared, which is no way out.";
  private static final String TRAP = "No terminal state can be reached from {state}.";
  private static final String TRAP_ROUND =
      "No terminal state can be reached from {state}: it leads only round to {others}.";

  private final Machine machine;
  private final Digraph declared;
  private final Digraph graph;
  private final GraphFixes fixes;
  private final List<Finding> findings = new ArrayList<>();

  private GraphChecks(Machine machine) {
    this.machine = machine;
    this.fixes = new GraphFixes(machine);
    this.declared = new Digraph(machine.states().size());
    this.graph = new Digraph(machine.states().size());
    for (Arc arc : machine.arcs()) {
      add(declared, arc.from(), arc.to());
      add(graph, arc.from(), arc.to());
    }
    machine.doubts().arcs().forEach(arc -> add(graph, arc.from(), arc.to()));
  }

  private static void add(Digraph graph, State from, State to) {
    if (!from.equals(to)) {
      graph.add(from.ordinal(), to.ordinal());
    }
  }

  static List<Finding> check(Machine machine) {
    GraphChecks checks = new GraphChecks(machine);
    BitSet isolated = checks.unreachable();
    checks.noWayOut(checks.deadEnds(isolated));
    return checks.findings;
  }

  /**
   * Reports where an unreachable part begins; the rest of it is a consequence.
   *
   * @return the states for which no transition is declared at all: that they are dead ends, too, is
   *     no fault of its own
   */
  private BitSet unreachable() {
    BitSet isolated = new BitSet();
    BitSet initial = where(state -> state.initial() || isInDoubt(state));
    if (initial.isEmpty()) {
      return isolated;
    }
    BitSet missed = where(state -> true);
    missed.andNot(graph.reachableFrom(initial));
    for (BitSet source : graph.sources(missed)) {
      State state = first(source);
      if (isIsolated(state)) {
        isolated.set(state.ordinal());
        isolated(state);
      } else {
        BitSet others = graph.reachableFrom(source);
        others.and(missed);
        others.clear(state.ordinal());
        unreachable(state, others);
      }
    }
    return isolated;
  }

  private boolean isIsolated(State state) {
    return !state.terminal()
        && !graph.hasSuccessors(state.ordinal())
        && !graph.hasPredecessors(state.ordinal());
  }

  private void isolated(State state) {
    Optional<Arc> loop = loop(state);
    List<Note> notes = new ArrayList<>();
    loop.map(arc -> ArcNotes.declared("declared", arc)).ifPresent(notes::add);
    notes.add(initial());
    add(
        Check.UNREACHABLE_STATE,
        state,
        Sentence.of(loop.isPresent() ? ONLY_LOOP : ISOLATED, state),
        notes,
        fixes.isolated(state, loop));
  }

  private void unreachable(State state, BitSet others) {
    add(
        Check.UNREACHABLE_STATE,
        state,
        others.isEmpty()
            ? Sentence.of(UNREACHABLE, state)
            : Sentence.of(UNREACHABLE_ALL, state, states(others)),
        List.of(initial()),
        fixes.unreachable(state));
  }

  private Note initial() {
    return Note.of("initial", states(where(State::initial)));
  }

  private BitSet deadEnds(BitSet isolated) {
    BitSet ends =
        where(
            state ->
                !state.terminal() && !isInDoubt(state) && !graph.hasSuccessors(state.ordinal()));
    for (State state : states(ends)) {
      Finding finding = deadEnd(state);
      findings.add(
          isolated.get(state.ordinal()) ? finding.coveredBy(Check.UNREACHABLE_STATE) : finding);
    }
    return ends;
  }

  private Finding deadEnd(State state) {
    Optional<Arc> loop = loop(state);
    List<Note> notes = new ArrayList<>();
    loop.map(arc -> ArcNotes.declared("declared", arc)).ifPresent(notes::add);
    notes.addAll(path(state));
    return new Finding(
        Check.DEAD_END,
        state.origin(),
        Sentence.of(loop.isEmpty() ? DEAD_END : DEAD_END_LOOP, state),
        notes,
        fixes.deadEnd(state, loop));
  }

  private Optional<Arc> loop(State state) {
    return machine.arcs().stream()
        .filter(arc -> arc.isSelf() && arc.from().equals(state))
        .findFirst();
  }

  /** Reports the traps themselves; states that merely lead into one are a consequence. */
  private void noWayOut(BitSet deadEnds) {
    BitSet terminal = where(State::terminal);
    BitSet ends = where(state -> state.terminal() || isInDoubt(state));
    if (terminal.isEmpty()) {
      return;
    }
    ends.or(deadEnds);
    BitSet caught = where(state -> true);
    caught.andNot(graph.reaching(ends));
    for (BitSet trap : graph.sinks(caught)) {
      trap(trap, terminal);
    }
  }

  private void trap(BitSet trap, BitSet terminal) {
    State state = first(trap);
    BitSet others = (BitSet) trap.clone();
    others.clear(state.ordinal());
    List<Note> notes = new ArrayList<>(path(state));
    notes.add(Note.of("terminal", states(terminal)));
    add(
        Check.NO_WAY_OUT,
        state,
        others.isEmpty()
            ? Sentence.of(TRAP, state)
            : Sentence.of(TRAP_ROUND, state, states(others)),
        notes,
        fixes.trap(states(trap), states(terminal)));
  }

  /** A flag that can't be read may say anything. */
  private boolean isInDoubt(State state) {
    return machine.doubts().states().contains(state);
  }

  private List<Note> path(State state) {
    return declared
        .path(where(State::initial), state.ordinal())
        .filter(steps -> steps.size() > 1)
        .map(
            steps ->
                List.of(
                    Note.of("path", new Path(steps.stream().map(machine.states()::get).toList()))))
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

  private List<State> states(BitSet set) {
    return set.stream().mapToObj(machine.states()::get).toList();
  }

  private void add(Check check, State state, Sentence what, List<Note> notes, Fix fix) {
    findings.add(new Finding(check, state.origin(), what, notes, fix));
  }
}
