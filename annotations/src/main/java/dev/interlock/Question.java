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
    return to(from, to, null);
  }

  static <S extends Enum<S>> Question<S> to(S from, S to, @Nullable String actor) {
    return new Question<>(from, Objects.requireNonNull(to, "to"), null, actor);
  }

  static <S extends Enum<S>> Question<S> on(S from, String event) {
    return on(from, event, null);
  }

  static <S extends Enum<S>> Question<S> on(S from, String event, @Nullable String actor) {
    return new Question<>(from, null, Objects.requireNonNull(event, "event"), actor);
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

  /** Whether the guard on the arc, after a refusal, can only have said no. */
  boolean isDecided(StateGraph.Arc<S> arc) {
    return arc.guard().isPresent() && isMeant(arc) && isAdmitted(arc);
  }

  /**
   * Returns which of the state's other arcs guards have closed to whoever asked, after those on
   * what was asked for have said no: they aren't asked again, and each of the others once.
   *
   * @return by the arcs' places; null if none is closed
   */
  boolean @Nullable [] closed(List<StateGraph.Arc<S>> arcs, Predicate<String> guards) {
    boolean[] closed = null;
    for (int place = 0; place < arcs.size(); place++) {
      StateGraph.Arc<S> arc = arcs.get(place);
      if (arc.guard().isPresent() && isAdmitted(arc) && !isMeant(arc)) {
        int known = alike(arcs, place);
        boolean closes =
            known < 0
                ? !guards.test(arc.guard().get())
                : isMeant(arcs.get(known)) || (closed != null && closed[known]);
        if (closes) {
          closed = closed == null ? new boolean[arcs.size()] : closed;
          closed[place] = true;
        }
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
