package dev.interlock;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was asked of a state: an event or a target, by somebody or by nobody in particular. */
final class Question<S extends Enum<S>> implements Serializable {

  private static final long serialVersionUID = 1L;

  // A list of at most one each: an Optional isn't serializable, and null isn't wanted.
  private final S[] to;
  private final String[] event;
  private final String[] actor;

  private Question(S[] to, String[] event, Optional<String> actor) {
    this.to = to;
    this.event = event;
    this.actor = actor.isPresent() ? new String[] {actor.get()} : new String[0];
  }

  static <S extends Enum<S>> Question<S> of(Class<S> type, S to, Optional<String> actor) {
    @SuppressWarnings("unchecked") // an array of S, as its component type says
    S[] target = (S[]) Array.newInstance(type, 1);
    target[0] = to;
    return new Question<>(target, new String[0], actor);
  }

  static <S extends Enum<S>> Question<S> of(Class<S> type, String event, Optional<String> actor) {
    @SuppressWarnings("unchecked") // an array of S, as its component type says
    S[] none = (S[]) Array.newInstance(type, 0);
    return new Question<>(none, new String[] {event}, actor);
  }

  Optional<S> to() {
    return to.length == 0 ? Optional.empty() : Optional.of(to[0]);
  }

  Optional<String> event() {
    return event.length == 0 ? Optional.empty() : Optional.of(event[0]);
  }

  Optional<String> actor() {
    return actor.length == 0 ? Optional.empty() : Optional.of(actor[0]);
  }

  /** Returns whether the arc is what was asked for, whoever asked. */
  boolean means(StateGraph.Arc<S> arc) {
    return to.length > 0 ? arc.to() == to[0] : arc.event().equals(event());
  }

  /** Returns whether the arc is open to whoever asked. */
  boolean isAdmittedBy(StateGraph.Arc<S> arc) {
    return actor.length == 0 || arc.admits(actor[0]);
  }

  /** Adds what the arc is called where this is asked: its event's name or its target's. */
  void addName(StateGraph.Arc<S> arc, Set<String> names) {
    if (to.length > 0) {
      names.add(arc.to().name());
    } else if (arc.event().isPresent()) {
      names.add(arc.event().get());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Question<?> that
        && to().equals(that.to())
        && event().equals(that.event())
        && actor().equals(that.actor());
  }

  @Override
  public int hashCode() {
    return Objects.hash(to(), event(), actor());
  }
}
