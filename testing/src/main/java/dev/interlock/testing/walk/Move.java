package dev.interlock.testing.walk;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attempt to move: an event, or a target where the transition has no event; who makes it; and
 * which guards say yes. Immutable. Events, actors and guards have the names that the graph gives
 * them.
 *
 * @param <S> the enum
 * @param event the event; empty if a target is asked for
 * @param to the target; empty if an event is fired
 * @param actor who makes it; empty where the machine names no actors
 * @param given the guards that say yes, sorted; all others say no
 */
public record Move<S extends Enum<S>>(
    Optional<String> event, Optional<S> to, Optional<String> actor, Set<String> given) {

  /**
   * Makes a move; no part may be null.
   *
   * @throws IllegalArgumentException if there are both an event and a target, or neither
   */
  public Move {
    Objects.requireNonNull(actor, "actor");
    if (event.isPresent() == to.isPresent()) {
      throw new IllegalArgumentException("a move has either an event or a target");
    }
    given = Collections.unmodifiableSet(new TreeSet<>(given));
  }

  /** Makes the move of an event, by nobody in particular; every guard says no. */
  public static <S extends Enum<S>> Move<S> on(String event) {
    return new Move<S>(Optional.of(event), Optional.empty(), Optional.empty(), Set.of());
  }

  /** Makes the move to a state, by nobody in particular; every guard says no. */
  public static <S extends Enum<S>> Move<S> to(S state) {
    return new Move<S>(Optional.empty(), Optional.of(state), Optional.empty(), Set.of());
  }

  /** Returns the same move, made by an actor. */
  public Move<S> by(String name) {
    return by(Optional.of(name));
  }

  /** Returns the same move, made by an actor, or by nobody in particular. */
  public Move<S> by(Optional<String> name) {
    return new Move<>(event, to, name, given);
  }

  /** Returns the same move where these guards say yes, and all others no. */
  public Move<S> given(String... guards) {
    return given(Set.of(guards));
  }

  /** Returns the same move where these guards say yes, and all others no. */
  public Move<S> given(Set<String> guards) {
    return new Move<>(event, to, actor, guards);
  }

  /** Returns what a guard says. */
  public boolean says(String guard) {
    return given.contains(guard);
  }

  /** Returns what is asked for, {@code on SHIP} or {@code to DELIVERED}. */
  public String name() {
    return event.map(each -> "on " + each).orElseGet(() -> "to " + to.orElseThrow().name());
  }

  /**
   * Returns the event as the constant of its enum.
   *
   * @throws IllegalArgumentException if the enum has no such constant
   * @throws java.util.NoSuchElementException if a target is asked for, not an event
   */
  public <E extends Enum<E>> E event(Class<E> type) {
    return Enum.valueOf(type, event.orElseThrow());
  }

  /**
   * Returns the actor as the constant of its enum.
   *
   * @throws IllegalArgumentException if the enum has no such constant
   * @throws java.util.NoSuchElementException if nobody in particular makes the move
   */
  public <A extends Enum<A>> A actor(Class<A> type) {
    return Enum.valueOf(type, actor.orElseThrow());
  }

  /**
   * Returns guards that say what this move has them say.
   *
   * @param type the generated interface of the guards
   */
  public <G> G guards(Class<G> type) {
    return GivenAnswers.of(type, given);
  }

  /** Returns the move as a line of a fixture has it: {@code on SHIP by CLERK given inStock}. */
  @Override
  public String toString() {
    return name()
        + actor.map(each -> " by " + each).orElse("")
        + (given.isEmpty() ? "" : " given " + String.join(" ", given));
  }
}
