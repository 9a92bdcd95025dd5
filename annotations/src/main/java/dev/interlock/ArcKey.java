package dev.interlock;

import java.util.Optional;

/**
 * What makes two arcs the same, whoever may make them. No record: the first of those that is hashed
 * in a JVM costs more than a whole graph.
 */
@SuppressWarnings("EnumOrdinal") // of one and the same class at run time
final class ArcKey {

  private final int from;
  private final int to;
  private final Optional<String> event;
  private final Optional<String> guard;

  ArcKey(StateGraph.Arc<?> arc) {
    this.from = arc.from().ordinal();
    this.to = arc.to().ordinal();
    this.event = arc.event();
    this.guard = arc.guard();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArcKey that
        && from == that.from
        && to == that.to
        && event.equals(that.event)
        && guard.equals(that.guard);
  }

  @Override
  public int hashCode() {
    return ((from * 31 + to) * 31 + event.hashCode()) * 31 + guard.hashCode();
  }
}
