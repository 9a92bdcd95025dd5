package dev.interlock;

import java.util.Objects;
import java.util.Optional;

/**
 * What was asked of a state: an event or a target, by somebody or by nobody in particular. Either
 * the target is null or the event.
 */
record Question<S extends Enum<S>>(@Nullable S to, @Nullable String event, Optional<String> actor) {

  static <S extends Enum<S>> Question<S> of(S to, Optional<String> actor) {
    return new Question<>(Objects.requireNonNull(to, "to"), null, actor);
  }

  static <S extends Enum<S>> Question<S> of(String event, Optional<String> actor) {
    return new Question<>(null, Objects.requireNonNull(event, "event"), actor);
  }

  /** Returns whether the arc is what was asked for, whoever asked. */
  boolean means(StateGraph.Arc<S> arc) {
    return event == null
        ? arc.to() == to
        : arc.event().isPresent() && event.equals(arc.event().get());
  }

  /** Returns whether the arc is open to whoever asked. */
  boolean isAdmittedBy(StateGraph.Arc<S> arc) {
    return actor.isEmpty() || arc.admits(actor.get());
  }
}
