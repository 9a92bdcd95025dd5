package dev.interlock;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Thrown when a transition is asked for that the lifecycle doesn't allow. It keeps what was asked
 * and what the guards said, and explains it when somebody reads it: many refusals are caught
 * unread.
 */
public final class IllegalTransitionException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable LazyGraph<?> lifecycle;
  private final transient @Nullable Question<?> question;
  private final transient boolean @Nullable [] closed;

  /** Made when it is read; whoever reads it at the same time makes an equal one. */
  private @Nullable Refusal<?> refusal;

  /**
   * Makes the exception of a refusal.
   *
   * @param refusal why the transition isn't allowed
   */
  public IllegalTransitionException(Refusal<?> refusal) {
    this.lifecycle = null;
    this.question = null;
    this.closed = null;
    this.refusal = Objects.requireNonNull(refusal, "refusal");
  }

  /**
   * Makes the exception of what a lifecycle doesn't allow.
   *
   * @param <S> the enum
   * @param from the state that was to be left
   * @param asked the target or the event that was asked for
   */
  public <S extends Enum<S>> IllegalTransitionException(
      LazyGraph<S> lifecycle, S from, Enum<?> asked) {
    this(lifecycle, Question.of(from, asked, null), null);
  }

  /** Makes the exception of what a lifecycle doesn't allow to an actor. */
  public <S extends Enum<S>> IllegalTransitionException(
      LazyGraph<S> lifecycle, S from, Enum<?> asked, Enum<?> by) {
    this(lifecycle, Question.of(from, asked, by), null);
  }

  /**
   * Makes the exception of what the guards on it have refused. They aren't asked again; those on
   * what else the state allows are asked here, once, and never later.
   *
   * @param <S> the enum
   * @param from the state that was to be left
   * @param asked the target or the event that was asked for
   * @param guards answers a guard's question by the guard's name
   */
  public <S extends Enum<S>> IllegalTransitionException(
      LazyGraph<S> lifecycle, S from, Enum<?> asked, Predicate<String> guards) {
    this(lifecycle, Question.of(from, asked, null), guards);
  }

  /** Makes the exception of what the guards on it have refused to an actor. */
  public <S extends Enum<S>> IllegalTransitionException(
      LazyGraph<S> lifecycle, S from, Enum<?> asked, Enum<?> by, Predicate<String> guards) {
    this(lifecycle, Question.of(from, asked, by), guards);
  }

  private <S extends Enum<S>> IllegalTransitionException(
      LazyGraph<S> lifecycle, Question<S> question, @Nullable Predicate<String> guards) {
    this.lifecycle = lifecycle;
    this.question = question;
    this.closed =
        guards == null ? null : question.closed(lifecycle.graph().arcs(question.from), guards);
  }

  /** Returns why the transition isn't allowed and what is, never null. */
  public Refusal<?> refusal() {
    Refusal<?> made = refusal;
    if (made == null) {
      made = explained(Objects.requireNonNull(lifecycle));
      refusal = made;
    }
    return made;
  }

  @SuppressWarnings("unchecked") // asked of this very lifecycle
  private <S extends Enum<S>> Refusal<S> explained(LazyGraph<S> asked) {
    Question<S> about = (Question<S>) Objects.requireNonNull(question);
    return Explanation.decided(asked.graph(), about, closed);
  }

  /** Returns the refusal's message. It is built here, not when the exception is thrown. */
  @Override
  public String getMessage() {
    return refusal().message();
  }

  /** What is read elsewhere is what was decided here. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    refusal();
    out.defaultWriteObject();
  }
}
