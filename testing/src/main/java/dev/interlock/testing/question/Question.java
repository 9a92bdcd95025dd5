package dev.interlock.testing.question;

import java.util.Objects;
import java.util.Optional;

/**
 * A question about a constant.
 *
 * @param <S> the enum
 * @param role what is asked
 * @param from the constant that is asked
 * @param event the event that it is about, if it is about one
 * @param to the state that it is about, if it is about one
 * @param asker what it is told
 */
public record Question<S extends Enum<S>>(
    Role role, S from, Optional<String> event, Optional<S> to, Asker asker) {

  /** Makes a question; no part may be null. */
  public Question {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(asker, "asker");
  }

  /** Makes a question about an event. */
  public static <S extends Enum<S>> Question<S> about(
      Role role, S from, String event, Asker asker) {
    return new Question<>(role, from, Optional.of(event), Optional.empty(), asker);
  }

  /** Makes a question about another state, or the same. */
  public static <S extends Enum<S>> Question<S> about(Role role, S from, S to, Asker asker) {
    return new Question<>(role, from, Optional.empty(), Optional.of(to), asker);
  }

  /** Makes a question about the constant alone. */
  public static <S extends Enum<S>> Question<S> about(Role role, S from, Asker asker) {
    return new Question<>(role, from, Optional.empty(), Optional.empty(), asker);
  }
}
