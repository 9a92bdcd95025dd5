package dev.interlock.testing.walk;

import java.util.function.Predicate;

/**
 * How a user's own entity or service is driven by a test. A lambda that makes a new {@link Subject}
 * is one; {@link #of(Make, Fire, Read)} takes the three things apart; {@link #generated} drives
 * what was generated for an enum.
 *
 * @param <S> the enum
 */
@FunctionalInterface
public interface Driver<S extends Enum<S>> {

  /**
   * Makes a new subject in a state.
   *
   * @param state an initial state, unless the driver {@link #restores()}
   */
  Subject<S> start(S state) throws Exception;

  /**
   * Returns whether a subject can be made in a state that isn't initial, as one that was stored.
   * Unless it can, tests move it there. No, unless this is overridden or {@link #restoring} used.
   */
  default boolean restores() {
    return false;
  }

  /**
   * Returns whether a move can be tried at all. What can't, as where no button is, is not tried,
   * and counts as not met. Every move can, unless this is overridden or {@link #offering} used.
   */
  default boolean offers(Move<S> move) {
    return true;
  }

  /**
   * Returns whether what is asked for twice is answered like the first time: a move whose refusal
   * is {@linkplain dev.interlock.Refusal#repeated() a repetition} may pass then, if the state
   * stays. No, unless this is overridden or {@link #repeating} used.
   */
  default boolean repeats() {
    return false;
  }

  /** Returns the same driver, which can start in every state. */
  default Driver<S> restoring() {
    return AdaptedDriver.of(this).withRestores();
  }

  /**
   * Returns the same driver, of subjects that answer what is asked for twice like the first time.
   */
  default Driver<S> repeating() {
    return AdaptedDriver.of(this).withRepeats();
  }

  /** Returns the same driver, which offers only moves that pass a test. */
  default Driver<S> offering(Predicate<Move<S>> offered) {
    return AdaptedDriver.of(this).withOffered(offered);
  }

  /** Returns the same driver, for which more exceptions mean that a move is refused. */
  default Driver<S> refusing(Predicate<Exception> refusal) {
    return AdaptedDriver.of(this).withRefusal(refusal);
  }

  /** Returns the same driver, for which an exception of a type means that a move is refused. */
  default Driver<S> refusing(Class<? extends Exception> refusal) {
    return refusing(refusal::isInstance);
  }

  /**
   * Makes a driver of how a subject is made, moved and read.
   *
   * @param <S> the enum
   * @param <E> what is moved
   */
  static <S extends Enum<S>, E> Driver<S> of(Make<S, E> make, Fire<S, E> fire, Read<S, E> read) {
    return state -> new DrivenSubject<>(make.make(state), fire, read);
  }

  /**
   * Makes a driver of what was generated for an enum: its functions {@code next} and {@code
   * transition}, beside which {@code canFire}, {@code canTransition} and {@code refusal} have to
   * give the same answers.
   *
   * @throws IllegalArgumentException if nothing was generated for the enum
   */
  static <S extends Enum<S>> Driver<S> generated(Class<S> type) {
    return new GeneratedDriver<>(new GeneratedFunctions<>(type));
  }

  /**
   * How a subject is made in a state.
   *
   * @param <S> the enum
   * @param <E> what is moved
   */
  @FunctionalInterface
  interface Make<S extends Enum<S>, E> {
    /** Makes a new one. */
    E make(S state) throws Exception;
  }

  /**
   * How a subject is moved.
   *
   * @param <S> the enum
   * @param <E> what is moved
   */
  @FunctionalInterface
  interface Fire<S extends Enum<S>, E> {
    /** Does what {@link Subject#fire} has to. */
    void fire(E moved, Move<S> move) throws Exception;
  }

  /**
   * How a subject's state is read.
   *
   * @param <S> the enum
   * @param <E> what is moved
   */
  @FunctionalInterface
  interface Read<S extends Enum<S>, E> {
    /** Returns the state as it is now. */
    S state(E moved) throws Exception;
  }
}
