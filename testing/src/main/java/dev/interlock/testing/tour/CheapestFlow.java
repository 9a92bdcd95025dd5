package dev.interlock.testing.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A flow of the least cost, by successive shortest paths: what is over at some nodes is brought to
 * those where it is wanting, along arcs of any capacity.
 */
final class CheapestFlow {

  /** An arc and, in {@code back}, the one by which its flow is taken back. */
  private static final class Arc {
    final int to;
    final int cost;
    long free;
    long flow;
    Arc back;

    Arc(int to, int cost, long free) {
      this.to = to;
      this.cost = cost;
      this.free = free;
      this.back = this;
    }
  }

  private final List<List<Arc>> leaving = new ArrayList<>();
  private final List<Arc> added = new ArrayList<>();
  private final int source;
  private final int sink;
  private long wanted;

  CheapestFlow(int nodes) {
    source = nodes;
    sink = nodes + 1;
    for (int node = 0; node < nodes + 2; node++) {
      leaving.add(new ArrayList<>());
    }
  }

  /** Adds an arc; its number is how many were added before. */
  void arc(int from, int to, int cost) {
    added.add(connect(from, to, cost, Long.MAX_VALUE / 4));
  }

  /** Says what is over at a node or, below zero, is wanting there. */
  void excess(int node, int units) {
    if (units > 0) {
      connect(source, node, 0, units);
      wanted += units;
    } else if (units < 0) {
      connect(node, sink, 0, -units);
    }
  }

  private Arc connect(int from, int to, int cost, long free) {
    Arc arc = new Arc(to, cost, free);
    arc.back = new Arc(from, -cost, 0);
    arc.back.back = arc;
    leaving.get(from).add(arc);
    leaving.get(to).add(arc.back);
    return arc;
  }

  /**
   * Returns how much flows along each arc, in the order in which they were added.
   *
   * @throws IllegalStateException if it can't all be brought where it is wanting
   */
  long[] flows() {
    long[] potential = new long[leaving.size()];
    while (wanted > 0) {
      Arc[] by = shortest(potential);
      if (by[sink] == null) {
        throw new IllegalStateException("a node can't be reached");
      }
      long units = wanted;
      for (int node = sink; node != source; node = by[node].back.to) {
        units = Math.min(units, by[node].free);
      }
      for (int node = sink; node != source; node = by[node].back.to) {
        push(by[node], units);
      }
      wanted -= units;
    }
    return added.stream().mapToLong(arc -> arc.flow).toArray();
  }

  private static void push(Arc arc, long units) {
    arc.free -= units;
    arc.back.free += units;
    arc.flow += units;
    arc.back.flow -= units;
  }

  private record Reached(int node, long distance) {}

  /** Finds the arc by which each node is reached at the least cost; null if it isn't. */
  private Arc[] shortest(long[] potential) {
    long[] distance = new long[leaving.size()];
    Arrays.fill(distance, Long.MAX_VALUE);
    Arc[] by = new Arc[leaving.size()];
    PriorityQueue<Reached> open =
        new PriorityQueue<>(
            (one, other) ->
                one.distance() == other.distance()
                    ? Integer.compare(one.node(), other.node())
                    : Long.compare(one.distance(), other.distance()));
    distance[source] = 0;
    open.add(new Reached(source, 0));
    while (!open.isEmpty()) {
      Reached nearest = open.remove();
      int node = nearest.node();
      if (nearest.distance() > distance[node]) {
        continue;
      }
      for (Arc arc : leaving.get(node)) {
        long there = distance[node] + arc.cost + potential[node] - potential[arc.to];
        if (arc.free > 0 && there < distance[arc.to]) {
          distance[arc.to] = there;
          by[arc.to] = arc;
          open.add(new Reached(arc.to, there));
        }
      }
    }
    for (int node = 0; node < potential.length; node++) {
      if (distance[node] < Long.MAX_VALUE) {
        potential[node] += distance[node];
      }
    }
    return by;
  }
}
