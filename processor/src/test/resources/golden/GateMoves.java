import dev.interlock.IllegalTransitionException;
import dev.interlock.InterlockGenerated;
import dev.interlock.Refusal;
import java.lang.Object;
import java.lang.SuppressWarnings;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of {@link Gate} as methods, which the enum takes over by implementing
 * this interface. A move that isn't allowed throws a {@link IllegalTransitionException}.
 *
 * @see GateTransitions
 */
@InterlockGenerated("Gate")
@InterlockGenerated.CheckReturnValue
@SuppressWarnings("all")
public sealed interface GateMoves permits Gate {
  /**
   * {@return whether one state may go to another}
   * @param to the state that is entered
   */
  default boolean canTransitionTo(Gate to) {
    return GateTransitions.canTransition((Gate) (Object) this, to);
  }

  /**
   * {@return whether one state may go to another for an actor}
   * @param to the state that is entered
   * @param by who asks
   */
  default boolean canTransitionTo(Gate to, GateActor by) {
    return GateTransitions.canTransition((Gate) (Object) this, to, by);
  }

  /**
   * {@return whether one state may go to another for an actor now}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default boolean canTransitionTo(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.canTransition((Gate) (Object) this, to, by, guards);
  }

  /**
   * {@return the state that is entered}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Gate transitionTo(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.transition((Gate) (Object) this, to, by, guards);
  }

  /**
   * {@return why one state may not go to another; empty if it may}
   * @param to the state that is entered
   */
  default Optional<Refusal<Gate>> refusal(Gate to) {
    return GateTransitions.refusal((Gate) (Object) this, to);
  }

  /**
   * {@return why one state may not go to another for an actor; empty if it may}
   * @param to the state that is entered
   * @param by who asks
   */
  default Optional<Refusal<Gate>> refusal(Gate to, GateActor by) {
    return GateTransitions.refusal((Gate) (Object) this, to, by);
  }

  /**
   * {@return why one state may not go to another for an actor now; empty if it may}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Optional<Refusal<Gate>> refusal(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, to, by, guards);
  }

  /** {@return the states that a state may go to} */
  default Set<Gate> targets() {
    return GateTransitions.targets((Gate) (Object) this);
  }

  /**
   * {@return the states that a state may go to for an actor}
   * @param by who asks
   */
  default Set<Gate> targets(GateActor by) {
    return GateTransitions.targets((Gate) (Object) this, by);
  }

  /**
   * {@return the states that a state may go to for an actor now}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Set<Gate> targets(GateActor by, GateGuards guards) {
    return GateTransitions.targets((Gate) (Object) this, by, guards);
  }

  /** {@return the states that may go to a state} */
  default Set<Gate> sources() {
    return GateTransitions.sources((Gate) (Object) this);
  }

  /** {@return whether the lifecycle may begin in a state} */
  default boolean isInitial() {
    return GateTransitions.isInitial((Gate) (Object) this);
  }

  /** {@return whether the lifecycle ends in a state} */
  default boolean isTerminal() {
    return GateTransitions.isTerminal((Gate) (Object) this);
  }

  /** {@return whether a constant is no state of the lifecycle} */
  default boolean isSentinel() {
    return GateTransitions.isSentinel((Gate) (Object) this);
  }

  /** {@return the events that a state allows} */
  default Set<GateEvent> events() {
    return GateTransitions.events((Gate) (Object) this);
  }

  /**
   * {@return the events that a state allows for an actor}
   * @param by who asks
   */
  default Set<GateEvent> events(GateActor by) {
    return GateTransitions.events((Gate) (Object) this, by);
  }

  /**
   * {@return the events that a state allows for an actor now}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Set<GateEvent> events(GateActor by, GateGuards guards) {
    return GateTransitions.events((Gate) (Object) this, by, guards);
  }

  /**
   * {@return whether a state allows an event}
   * @param event the event
   */
  default boolean canFire(GateEvent event) {
    return GateTransitions.canFire((Gate) (Object) this, event);
  }

  /**
   * {@return whether a state allows an event for an actor}
   * @param event the event
   * @param by who asks
   */
  default boolean canFire(GateEvent event, GateActor by) {
    return GateTransitions.canFire((Gate) (Object) this, event, by);
  }

  /**
   * {@return whether a state allows an event for an actor now}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default boolean canFire(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.canFire((Gate) (Object) this, event, by, guards);
  }

  /**
   * {@return the state that an event leads to}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Gate next(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.next((Gate) (Object) this, event, by, guards);
  }

  /**
   * {@return why a state refuses an event; empty if it doesn't}
   * @param event the event
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event) {
    return GateTransitions.refusal((Gate) (Object) this, event);
  }

  /**
   * {@return why a state refuses an event for an actor; empty if it doesn't}
   * @param event the event
   * @param by who asks
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by) {
    return GateTransitions.refusal((Gate) (Object) this, event, by);
  }

  /**
   * {@return why a state refuses an event for an actor now; empty if it doesn't}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.refusal((Gate) (Object) this, event, by, guards);
  }

  /**
   * {@return who may fire an event in a state}
   * @param event the event
   */
  default Set<GateActor> actors(GateEvent event) {
    return GateTransitions.actors((Gate) (Object) this, event);
  }

  /** {@return whether {@link #open} passes} */
  default boolean canOpen() {
    return GateTransitions.canFire((Gate) (Object) this, GateEvent.OPEN);
  }

  /**
   * {@return whether {@link #open} passes for an actor}
   * @param by who asks
   */
  default boolean canOpen(GateActor by) {
    return GateTransitions.canFire((Gate) (Object) this, GateEvent.OPEN, by);
  }

  /**
   * {@return whether {@link #open} passes for an actor now}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default boolean canOpen(GateActor by, GateGuards guards) {
    Objects.requireNonNull(guards, "guards");
    return GateTransitions.canFire((Gate) (Object) this, GateEvent.OPEN, by)
        && GateTransitions.Decided.whereOpen((Gate) (Object) this, by, guards) != null;
  }

  /**
   * {@return the state that {@code open} leads to}
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   * @param by who asks
   * @param guards answers the guards' questions
   */
  default Gate open(GateActor by, GateGuards guards) {
    return GateTransitions.next((Gate) (Object) this, GateEvent.OPEN, by, guards);
  }
}
