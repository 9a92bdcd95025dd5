import dev.interlock.InterlockGenerated;
import dev.interlock.Refusal;
import java.lang.Object;
import java.lang.SuppressWarnings;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of {@link Gate} as methods, which the enum takes over by implementing
 * this interface. Nothing else can implement it.
 *
 * @see GateTransitions
 */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public interface GateMoves {
  /**
   * Returns whether a transition leads from one state to another, if its guard allows it.
   *
   * @param to the state that is entered
   * @return whether it is declared
   */
  default boolean canTransitionTo(Gate to) {
    return GateTransitions.canTransition((Gate) (Object) this, to);
  }

  /**
   * Returns whether a transition leads from one state to another for an actor, if its guard allows it.
   *
   * @param to the state that is entered
   * @param by who asks
   * @return whether it is declared
   */
  default boolean canTransitionTo(Gate to, GateActor by) {
    return GateTransitions.canTransition((Gate) (Object) this, to, by);
  }

  /**
   * Goes from one state to another.
   *
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return {@code to}
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate transitionTo(Gate to, GateGuards guards) {
    return GateTransitions.transition((Gate) (Object) this, to, guards);
  }

  /**
   * Goes from one state to another on behalf of an actor.
   *
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   * @return {@code to}
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate transitionTo(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.transition((Gate) (Object) this, to, by, guards);
  }

  /**
   * Explains why one state can't go to another, and what is allowed instead.
   *
   * @param to the state that is entered
   * @return the reason; empty if the transition is allowed, or may be by its guard
   */
  default Optional<Refusal<Gate>> refusal(Gate to) {
    return GateTransitions.refusal((Gate) (Object) this, to);
  }

  /**
   * Explains why one state can't go to another, and what is allowed instead.
   *
   * @param to the state that is entered
   * @param by who asks
   * @return the reason; empty if the transition is allowed, or may be by its guard
   */
  default Optional<Refusal<Gate>> refusal(Gate to, GateActor by) {
    return GateTransitions.refusal((Gate) (Object) this, to, by);
  }

  /**
   * Explains why one state can't go to another now, and what is allowed instead.
   *
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return the reason; empty if the transition is allowed
   */
  default Optional<Refusal<Gate>> refusal(Gate to, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, to, guards);
  }

  /**
   * Explains why one state can't go to another now, and what is allowed instead.
   *
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the reason; empty if the transition is allowed
   */
  default Optional<Refusal<Gate>> refusal(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, to, by, guards);
  }

  /**
   * Returns the states that a state may go to.
   *
   * @return an unmodifiable set in the order of the enum
   */
  default Set<Gate> targets() {
    return GateTransitions.targets((Gate) (Object) this);
  }

  /**
   * Returns the states that may go to a state.
   *
   * @return an unmodifiable set in the order of the enum
   */
  default Set<Gate> sources() {
    return GateTransitions.sources((Gate) (Object) this);
  }

  /**
   * Returns whether the lifecycle may begin in a state: {@link Gate#SHUT}.
   *
   * @return whether it is one of them
   */
  default boolean isInitial() {
    return GateTransitions.isInitial((Gate) (Object) this);
  }

  /**
   * Returns whether the lifecycle ends in a state: {@link Gate#OPEN}.
   *
   * @return whether it is one of them
   */
  default boolean isTerminal() {
    return GateTransitions.isTerminal((Gate) (Object) this);
  }

  /**
   * Returns the events that a state allows.
   *
   * @return an unmodifiable set in the order of the events
   */
  default Set<GateEvent> events() {
    return GateTransitions.events((Gate) (Object) this);
  }

  /**
   * Returns whether a state allows an event, if its guard allows it.
   *
   * @param event the event
   * @return whether it is declared
   */
  default boolean canFire(GateEvent event) {
    return GateTransitions.canFire((Gate) (Object) this, event);
  }

  /**
   * Returns whether a state allows an event to an actor, if its guard allows it.
   *
   * @param event the event
   * @param by who asks
   * @return whether it is declared
   */
  default boolean canFire(GateEvent event, GateActor by) {
    return GateTransitions.canFire((Gate) (Object) this, event, by);
  }

  /**
   * Returns the state that an event leads to.
   *
   * @param event the event
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate next(GateEvent event, GateGuards guards) {
    return GateTransitions.next((Gate) (Object) this, event, guards);
  }

  /**
   * Returns the state that an event leads to when an actor fires it.
   *
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate next(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.next((Gate) (Object) this, event, by, guards);
  }

  /**
   * Explains why a state refuses an event, and what it allows instead.
   *
   * @param event the event
   * @return the reason; empty if the event is allowed, or may be by its guard
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event) {
    return GateTransitions.refusal((Gate) (Object) this, event);
  }

  /**
   * Explains why a state refuses an event, and what it allows instead.
   *
   * @param event the event
   * @param by who asks
   * @return the reason; empty if the event is allowed, or may be by its guard
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by) {
    return GateTransitions.refusal((Gate) (Object) this, event, by);
  }

  /**
   * Explains why a state refuses an event now, and what it allows instead.
   *
   * @param event the event
   * @param guards answers the guards' questions
   * @return the reason; empty if the event is allowed
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, event, guards);
  }

  /**
   * Explains why a state refuses an event now, and what it allows instead.
   *
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the reason; empty if the event is allowed
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, event, by, guards);
  }

  /**
   * Returns whether a state allows {@code open}, if its guard allows it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @return whether it is declared
   */
  default boolean canOpen() {
    return GateTransitions.canOpen((Gate) (Object) this);
  }

  /**
   * Returns whether a state allows {@code open} to an actor, if its guard allows it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param by who asks
   * @return whether it is declared
   */
  default boolean canOpen(GateActor by) {
    return GateTransitions.canOpen((Gate) (Object) this, by);
  }

  /**
   * Goes where {@code open} leads.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate open(GateGuards guards) {
    return GateTransitions.open((Gate) (Object) this, guards);
  }

  /**
   * Goes where {@code open} leads when an actor fires it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  default Gate open(GateActor by, GateGuards guards) {
    return GateTransitions.open((Gate) (Object) this, by, guards);
  }
}
