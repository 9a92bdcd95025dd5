package dev.interlock;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a state is asked for: a target or an event, the other is null; by somebody or by nobody in
 * particular.
 */
final class Question<S extends Enum<S>> {

  final S from;
  final @Nullable S to;
  final @Nullable String event;
  final @Nullable String actor;

  private Question(S from, @Nullable S to, @Nullable String event, @Nullable String actor) {
    this.from = Objects.requireNonNull(from, "from");
    this.to = to;
    this.event = event;
    this.actor = actor;
  }

  static <S extends Enum<S>> Question<S> to(S from, S to) {
    return new Question<>(from, Objects.requireNonNull(to, "to"), null, null);
  }

  static <S extends Enum<S>> Question<S> on(S from, String event) {
    return new Question<>(from, null, Objects.requireNonNull(event, "event"), null);
  }

  /** What generated code asks for: another state, else an event. */
  static <S extends Enum<S>> Question<S> of(S from, Enum<?> asked, @Nullable Enum<?> by) {
    Class<S> type = from.getDeclaringClass();
    String actor = by == null ? null : by.name();
    return asked.getDeclaringClass() == type
        ? new Question<>(from, type.cast(asked), null, actor)
        : new Question<>(from, null, asked.name(), actor);
  }

  Question<S> by(String asking) {
    return new Question<>(from, to, event, Objects.requireNonNull(asking, "actor"));
  }

  /** Whether the arc is what was asked for, whoever asked. */
  boolean isMeant(StateGraph.Arc<S> arc) {
    return event == null
        ? arc.to() == to
        : arc.event().isPresent() && event.equals(arc.event().get());
  }

  /** Whether the arc is for whoever asked. */
  boolean isAdmitted(StateGraph.Arc<S> arc) {
    return actor == null || arc.admits(actor);
  }

  /**
   * Returns which of the state's arcs guards have closed to whoever asked, after those on what was
   * asked for have said no: they aren't asked again, and each of the others once.
   */
  boolean[] closed(List<StateGraph.Arc<S>> arcs, Predicate<String> guards) {
    boolean[] closed = new boolean[arcs.size()];
    for (int place = 0; place < closed.length; place++) {
      StateGraph.Arc<S> arc = arcs.get(place);
      closed[place] = arc.guard().isPresent() && isAdmitted(arc) && isMeant(arc);
    }
    for (int place = 0; place < closed.length; place++) {
      StateGraph.Arc<S> arc = arcs.get(place);
      if (arc.guard().isPresent() && isAdmitted(arc) && !isMeant(arc)) {
        int known = alike(arcs, place);
        closed[place] = known < 0 ? !guards.test(arc.guard().get()) : closed[known];
      }
    }
    return closed;
  }

  /** Returns the place of an arc under the same guard, which has answered there; else -1. */
  private int alike(List<StateGraph.Arc<S>> arcs, int place) {
    for (int other = 0; other < arcs.size(); other++) {
      StateGraph.Arc<S> arc = arcs.get(other);
      if (arc.guard().equals(arcs.get(place).guard())
          && isAdmitted(arc)
          && (other < place || isMeant(arc))) {
        return other;
      }
    }
    return -1;
  }
}
