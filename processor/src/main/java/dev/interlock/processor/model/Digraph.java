package dev.interlock.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A directed graph on the numbers from 0, with the questions that the checks ask of it. */
public final class Digraph {

  private final List<BitSet> successors = new ArrayList<>();
  private final List<BitSet> predecessors = new ArrayList<>();

  /** Makes a graph of some nodes, without an edge. */
  public Digraph(int size) {
    for (int node = 0; node < size; node++) {
      successors.add(new BitSet());
      predecessors.add(new BitSet());
    }
  }

  /** Adds an edge. */
  public void add(int from, int to) {
    successors.get(from).set(to);
    predecessors.get(to).set(from);
  }

  /** Returns how many nodes there are. */
  int size() {
    return successors.size();
  }

  /** Returns where the edges of a node lead, for the caller to keep. */
  BitSet successors(int node) {
    return (BitSet) successors.get(node).clone();
  }

  /** Returns whether an edge leaves a node. */
  public boolean hasSuccessors(int node) {
    return !successors.get(node).isEmpty();
  }

  /** Returns whether an edge leads to a node. */
  public boolean hasPredecessors(int node) {
    return !predecessors.get(node).isEmpty();
  }

  /** Returns what can be reached from the nodes, themselves included. */
  public BitSet reachableFrom(BitSet nodes) {
    return closure(nodes, successors);
  }

  /** Returns what the nodes can be reached from, themselves included. */
  public BitSet reaching(BitSet nodes) {
    return closure(nodes, predecessors);
  }

  private static BitSet closure(BitSet nodes, List<BitSet> next) {
    BitSet seen = (BitSet) nodes.clone();
    Deque<Integer> open = new ArrayDeque<>(nodes.stream().boxed().toList());
    while (!open.isEmpty()) {
      BitSet found = (BitSet) next.get(open.remove()).clone();
      found.andNot(seen);
      seen.or(found);
      found.stream().forEach(open::add);
    }
    return seen;
  }

  /**
   * Returns the sets of nodes that reach one another and that nothing else among the nodes reaches.
   *
   * @param nodes nodes that only nodes among them lead to
   */
  public List<BitSet> sources(BitSet nodes) {
    return extremes(nodes, successors, predecessors);
  }

  /**
   * Returns the sets of nodes that reach one another and nothing else.
   *
   * @param nodes nodes that lead only to nodes among them
   */
  public List<BitSet> sinks(BitSet nodes) {
    return extremes(nodes, predecessors, successors);
  }

  /** The last new start of a sweep is in a set that nothing else reaches: Kosaraju's argument. */
  private static List<BitSet> extremes(BitSet nodes, List<BitSet> forth, List<BitSet> back) {
    List<BitSet> found = new ArrayList<>();
    BitSet seen = new BitSet();
    List<Integer> starts = new ArrayList<>();
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      if (!seen.get(node)) {
        starts.add(node);
        seen.or(closure(single(node), forth));
      }
    }
    Collections.reverse(starts);
    BitSet covered = new BitSet();
    for (int start : starts) {
      if (!covered.get(start)) {
        covered.or(closure(single(start), forth));
        BitSet component = closure(single(start), back);
        found.add(component);
      }
    }
    found.sort((one, other) -> Integer.compare(one.nextSetBit(0), other.nextSetBit(0)));
    return found;
  }

  /** Returns the set of one node. */
  public static BitSet single(int node) {
    BitSet set = new BitSet();
    set.set(node);
    return set;
  }
}
