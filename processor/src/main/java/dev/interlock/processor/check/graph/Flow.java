package dev.interlock.processor.check.graph;

import dev.interlock.processor.check.arcs.ArcNotes;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Path;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Digraph;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Memory;
import dev.interlock.processor.model.NamedStates;
import dev.interlock.processor.model.State;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ways through a lifecycle. What faulty declarations may have been meant to say counts as said,
 * so that nothing is called missing that is only misspelt.
 */
final class Flow {

  private final Machine machine;
  private final Digraph declared;
  private final Digraph graph;

  Flow(Machine machine) {
    this.machine = machine;
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

  /** Returns the declared ways, told apart by whether they have been in some states before. */
  Memory ways(BitSet remembered) {
    return new Memory(declared, initial(), remembered);
  }

  /** Returns all ways that may have been meant, told apart by whether they have been in a state. */
  Memory possibleWays(State remembered) {
    return new Memory(graph, beginnings(), Digraph.single(remembered.ordinal()));
  }

  /** Returns whether a way may lead from one state to another. */
  boolean leads(State from, State to) {
    return graph.reachableFrom(Digraph.single(from.ordinal())).get(to.ordinal());
  }

  /** Returns whether something may leave a state. */
  boolean isLeft(State state) {
    return isInDoubt(state) || graph.hasSuccessors(state.ordinal());
  }

  /** Returns the ordinals of states. */
  BitSet set(Collection<State> states) {
    BitSet set = new BitSet();
    states.forEach(state -> set.set(state.ordinal()));
    return set;
  }

  /** Returns what names stand for, and what may belong to the groups among them. */
  BitSet mayBe(List<Reference> names, NamedStates named) {
    BitSet states = set(named.all());
    if (names.stream().anyMatch(name -> machine.namespace().isWildcard(name.name()))) {
      states.or(set(machine.doubts().states()));
    }
    return states;
  }

  /** Returns the graph of the states' ordinals, without transitions from a state to itself. */
  Digraph graph() {
    return graph;
  }

  /** Returns the ordinals of the states that meet a condition. */
  BitSet where(Predicate<State> condition) {
    BitSet set = new BitSet();
    machine.lifecycle().stream().filter(condition).forEach(state -> set.set(state.ordinal()));
    return set;
  }

  /** Returns the states in which a lifecycle begins, as far as is known. */
  BitSet initial() {
    return where(State::initial);
  }

  /** Returns the states in which a lifecycle may begin. */
  BitSet beginnings() {
    return where(state -> state.initial() || isInDoubt(state));
  }

  /** Returns the states that nothing leaves though the lifecycle doesn't end there. */
  BitSet deadEnds() {
    return where(
        state -> !state.terminal() && !isInDoubt(state) && !graph.hasSuccessors(state.ordinal()));
  }

  /** Returns the states in which a lifecycle may end, as it should or not. */
  BitSet ends() {
    BitSet ends = where(state -> state.terminal() || isInDoubt(state));
    ends.or(deadEnds());
    return ends;
  }

  /** Returns whether no transition leads to a state or from it, and no lifecycle begins there. */
  boolean isCutOff(State state) {
    BitSet beginnings = beginnings();
    return !state.terminal()
        && !graph.hasSuccessors(state.ordinal())
        && !graph.hasPredecessors(state.ordinal())
        && !beginnings.isEmpty()
        && !beginnings.get(state.ordinal());
  }

  /** A flag that can't be read may say anything. */
  private boolean isInDoubt(State state) {
    return machine.doubts().states().contains(state);
  }

  /** Returns a transition from a state to itself. */
  Optional<Arc> loop(State state) {
    return machine.arcs().stream()
        .filter(arc -> arc.isSelf() && arc.from().equals(state))
        .findFirst();
  }

  /** Returns a transition from a state to itself, as evidence. */
  Stream<Note> loopNote(State state) {
    return loop(state).map(arc -> ArcNotes.declared("declared", arc)).stream();
  }

  /** Returns how a state is reached, as evidence; none for an initial state. */
  Stream<Note> path(State state) {
    return ways(new BitSet())
        .way(state.ordinal(), false)
        .filter(steps -> steps.size() > 1)
        .map(steps -> new Path(steps.stream().map(machine.states()::get).toList()))
        .map(path -> Note.of("path", path))
        .stream();
  }

  /** Returns the first of some states. */
  State first(BitSet states) {
    return machine.states().get(states.nextSetBit(0));
  }

  /** Returns states by their ordinals. */
  List<State> states(BitSet set) {
    return set.stream().mapToObj(machine.states()::get).toList();
  }

  /** Returns some states but the first of them. */
  List<State> others(BitSet set) {
    return states(set).stream().skip(1).toList();
  }
}
