package dev.interlock.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The ways through a graph, told apart by whether they have been in one of some nodes before they
 * came where they are. It is a search over pairs of a node and that answer, the shortest ways
 * first.
 */
public final class Memory {

  private static final int UNSEEN = -2;
  private static final int START = -1;

  private final int size;

  /** What comes before a pair on a shortest way; the second half is of those that have been. */
  private final int[] before;

  /** Searches the ways that begin in some nodes. */
  public Memory(Digraph graph, BitSet starts, BitSet remembered) {
    this.size = graph.size();
    this.before = new int[2 * size];
    Arrays.fill(before, UNSEEN);
    // Nodes that are yet to be seen, so that a wide graph isn't looked at edge by edge.
    BitSet[] unseen = {new BitSet(), new BitSet()};
    unseen[0].set(0, size);
    unseen[1].set(0, size);
    unseen[0].andNot(starts);
    Deque<Integer> open = new ArrayDeque<>(starts.stream().boxed().toList());
    open.forEach(start -> before[start] = START);
    while (!open.isEmpty()) {
      int pair = open.remove();
      int node = pair % size;
      int half = pair >= size || remembered.get(node) ? 1 : 0;
      BitSet found = graph.successors(node);
      found.and(unseen[half]);
      unseen[half].andNot(found);
      found.stream()
          .map(next -> next + half * size)
          .forEach(
              next -> {
                before[next] = pair;
                open.add(next);
              });
    }
  }

  /** Returns whether a way leads to a node that has been there before, or that hasn't. */
  public boolean leads(int node, boolean been) {
    return before[pair(node, been)] != UNSEEN;
  }

  /**
   * Returns a shortest way to a node that has been there before, or that hasn't; with both ends.
   */
  public Optional<List<Integer>> way(int node, boolean been) {
    if (!leads(node, been)) {
      return Optional.empty();
    }
    List<Integer> way = new ArrayList<>();
    for (int step = pair(node, been); step >= 0; step = before[step]) {
      way.add(0, step % size);
    }
    return Optional.of(way);
  }

  private int pair(int node, boolean been) {
    return been ? node + size : node;
  }
}
