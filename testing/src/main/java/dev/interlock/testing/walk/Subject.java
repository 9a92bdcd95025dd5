package dev.interlock.testing.walk;

import dev.interlock.IllegalTransitionException;

/**
 * What is moved: an entity, a row behind a service, a process. Used by one thread, and closed when
 * the walk is over.
 *
 * @param <S> the enum
 */
public interface Subject<S extends Enum<S>> {

  /**
   * Moves, as the user's own code does it: has the guards answer what the move says, and calls what
   * the move's event or target stands for. Returns if the move passed.
   *
   * @throws Exception if the move is refused, or if anything else goes wrong
   */
  void fire(Move<S> move) throws Exception;

  /** Reads the state as it is now: of what is stored, not what is remembered. */
  S state() throws Exception;

  /**
   * Returns whether what {@link #fire} threw means that the move is refused. Everything else is a
   * failure of the test. Unless this is overridden, an {@link IllegalTransitionException} does.
   */
  default boolean isRefusal(Exception thrown) {
    return thrown instanceof IllegalTransitionException;
  }

  /** Ends its use; does nothing, unless it is overridden. */
  default void close() throws Exception {}
}
