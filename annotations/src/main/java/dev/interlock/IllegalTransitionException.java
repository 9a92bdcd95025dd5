package dev.interlock;

import java.util.Objects;

/** Thrown when a transition is asked for that the lifecycle doesn't allow. */
public final class IllegalTransitionException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final Refusal<?> refusal;

  /**
   * Makes the exception of a refusal.
   *
   * @param refusal why the transition isn't allowed
   */
  public IllegalTransitionException(Refusal<?> refusal) {
    this.refusal = Objects.requireNonNull(refusal, "refusal");
  }

  /** Returns why the transition isn't allowed and what is, never null. */
  public Refusal<?> refusal() {
    return refusal;
  }

  /** Returns the refusal's message. It is built here, not when the exception is thrown. */
  @Override
  public String getMessage() {
    return refusal.message();
  }
}
