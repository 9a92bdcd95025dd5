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

  private final transient @Nullable LifecycleText<?> lifecycle;
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
   * Makes the exception of a refusal with a message of one's own, for code that knows more than the
   * lifecycle: whose state it is, or how the same is done legally.
   *
   * @param refusal why the transition isn't allowed
   * @param message what is said instead of the refusal's message
   */
  public IllegalTransitionException(Refusal<?> refusal, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.lifecycle = null;
    this.question = null;
    this.closed = null;
    this.refusal = Objects.requireNonNull(refusal, "refusal");
  }

  private <S extends Enum<S>> IllegalTransitionException(
      LifecycleText<S> lifecycle, Question<S> question, @Nullable Predicate<String> guards) {
    this.lifecycle = lifecycle;
    this.question = question;
    this.closed =
        guards == null ? null : question.closed(lifecycle.graph().arcs(question.from), guards);
  }

  /**
   * Makes what is thrown; it is returned as any exception, so that the JVM needs no class of this
   * package to verify code that could throw it.
   */
  static <S extends Enum<S>> RuntimeException of(
      LifecycleText<S> lifecycle, Question<S> question, @Nullable Predicate<String> guards) {
    return new IllegalTransitionException(lifecycle, question, guards);
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
  private <S extends Enum<S>> Refusal<S> explained(LifecycleText<S> asked) {
    Question<S> about = (Question<S>) Objects.requireNonNull(question);
    return Explanation.decided(asked.graph(), about, closed);
  }

  /**
   * Returns the refusal's message, unless the exception has its own. It is built here, not when the
   * exception is thrown.
   */
  @Override
  public String getMessage() {
    String own = super.getMessage();
    return own == null ? refusal().message() : own;
  }

  /** What is read elsewhere is what was decided here. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    refusal();
    out.defaultWriteObject();
  }
}
