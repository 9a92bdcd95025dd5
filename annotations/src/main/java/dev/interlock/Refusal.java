package dev.interlock;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Why a transition isn't allowed, and what is allowed instead. Immutable; all parts are values, so
 * that it can be stored and sent as it is: Jackson, for one, writes and reads it without a module.
 * Events and actors have the names of their constants.
 *
 * <p>Either a target or an event was asked for; the other is null. What is allowed is told as far
 * as whoever asked could know: without an actor, what is allowed to anyone at all; without guards,
 * as if each of them said yes.
 *
 * @param <S> the enum
 * @param kind the reason
 * @param from the state that was to be left
 * @param to the target that was asked for; null if an event was
 * @param event the event that was asked for; null if a target was
 * @param actor who asked; null if the question named nobody
 * @param actors who may make the transition; empty unless the kind is {@link Kind#ACTOR}
 * @param guards the guards that said no; empty unless the kind is {@link Kind#GUARD}
 * @param allowedEvents the events that the state allows, as declared; those that it ignores aren't
 *     among them
 * @param allowedTargets the states that it may go to, by an event or without, in the enum's order
 * @param repeated whether the state is already where what was asked for leads: the target is the
 *     state itself, or the event leads to it from elsewhere for whoever asked. What is asked for
 *     twice may be answered like the first time then. Never unless the kind is {@link
 *     Kind#UNDECLARED}: a transition from the state to itself that is refused is no repetition
 */
public record Refusal<S extends Enum<S>>(
    Kind kind,
    S from,
    @Nullable S to,
    @Nullable String event,
    @Nullable String actor,
    List<String> actors,
    List<String> guards,
    List<String> allowedEvents,
    List<S> allowedTargets,
    boolean repeated)
    implements Serializable {

  /** The reasons for a refusal. */
  public enum Kind {
    /** No such transition is declared. */
    UNDECLARED,
    /** The transition is declared, but not for the actor who asked. */
    ACTOR,
    /** The transition is declared for whoever asked, but every guard on it said no. */
    GUARD,
    /**
     * The lifecycle doesn't begin in that state: it is the source and the target that was asked
     * for, and the targets that are allowed are the initial states.
     */
    START
  }

  /**
   * Makes a refusal; the lists are copied.
   *
   * @throws NullPointerException if anything but the target, the event and the actor is null
   * @throws IllegalArgumentException if there are both a target and an event, or neither
   */
  public Refusal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
    if ((to == null) == (event == null)) {
      throw new IllegalArgumentException("either a target or an event is refused");
    }
    actors = List.copyOf(actors);
    guards = List.copyOf(guards);
    allowedEvents = List.copyOf(allowedEvents);
    allowedTargets = List.copyOf(allowedTargets);
  }

  /** Returns the refusal in a sentence, which is built here; of long lists it has the first. */
  public String message() {
    return RefusalText.of(this);
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message();
  }
}
