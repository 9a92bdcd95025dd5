import dev.interlock.InterlockGenerated;
import dev.interlock.LifecycleText;
import dev.interlock.Moved;
import dev.interlock.Refusal;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * Holds a state of {@link Gate} that many threads may move: of several that try a
 * move which its own target refuses, exactly one makes it. {@link GateTransitions} says from
 * where to where the moves lead.
 *
 * <p>What is refused is thrown as a {@code IllegalTransitionException}, but by methods whose
 * names begin with {@code try}; null as a {@code NullPointerException} that names the
 * parameter. Store the state of a machine, and restore it with {@link #at}.
 */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public final class GateMachine {
  /** How the state is replaced. */
  private static final AtomicReferenceFieldUpdater<GateMachine, Gate> STATE = AtomicReferenceFieldUpdater.newUpdater(GateMachine.class, Gate.class, "state");

  /** The state that the machine is in. */
  private volatile Gate state;

  /**
   * Makes a machine.
   * @param state the state that it begins in
   */
  private GateMachine(Gate state) {
    LifecycleText.requireMade(Gate.OPEN, Gate.class);
    this.state = Objects.requireNonNull(state, "state");
  }

  /** {@return a new machine in the only initial state} */
  public static GateMachine initial() {
    return new GateMachine(Gate.SHUT);
  }

  /**
   * {@return a new machine in a state, as it was stored}
   * @param state the state
   */
  public static GateMachine at(Gate state) {
    return new GateMachine(state);
  }

  /** {@return the state that the machine is in now} */
  public Gate state() {
    return state;
  }

  /** {@return whether the lifecycle has ended} */
  public boolean isTerminal() {
    return GateTransitions.isTerminal(state);
  }

  /** {@return the events that the state allows now} */
  public Set<GateEvent> events() {
    return GateTransitions.events(state);
  }

  /**
   * {@return the events that the state allows now}
   * @param by who asks
   */
  public Set<GateEvent> events(GateActor by) {
    return GateTransitions.events(state, by);
  }

  /**
   * {@return the events that the state allows now}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Set<GateEvent> events(GateActor by, GateGuards guards) {
    return GateTransitions.events(state, by, guards);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param event the event
   */
  public Optional<Refusal<Gate>> refusal(GateEvent event) {
    return GateTransitions.refusal(state, event);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param event the event
   * @param by who asks
   */
  public Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by) {
    return GateTransitions.refusal(state, event, by);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Optional<Refusal<Gate>> refusal(GateEvent event, GateActor by, GateGuards guards) {
    return GateTransitions.refusal(state, event, by, guards);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param to the state that is entered
   */
  public Optional<Refusal<Gate>> refusal(Gate to) {
    return GateTransitions.refusal(state, to);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param to the state that is entered
   * @param by who asks
   */
  public Optional<Refusal<Gate>> refusal(Gate to, GateActor by) {
    return GateTransitions.refusal(state, to, by);
  }

  /**
   * {@return why the state refuses that now; empty if it is allowed}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Optional<Refusal<Gate>> refusal(Gate to, GateActor by, GateGuards guards) {
    return GateTransitions.refusal(state, to, by, guards);
  }

  /**
   * {@return the state that the event enters}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Gate fire(GateEvent event, GateActor by, GateGuards guards) {
    return move(event, by, guards).to();
  }

  /**
   * {@return whether the event made its move}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public boolean tryFire(GateEvent event, GateActor by, GateGuards guards) {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    while (true) {
      Gate from = state;
      Gate next = GateTransitions.Decided.next(from, event, by, guards);
      if (next == null || STATE.compareAndSet(this, from, next)) {
        return next != null;
      }
    }
  }

  /**
   * {@return whether the event made its move, from this state and no other}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public boolean tryFire(Gate from, GateEvent event, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    Gate next = state == from ? GateTransitions.Decided.next(from, event, by, guards) : null;
    return next != null && STATE.compareAndSet(this, from, next);
  }

  /**
   * {@return the state that is left, and the one that is entered}
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Moved<Gate> move(GateEvent event, GateActor by, GateGuards guards) {
    while (true) {
      Gate from = state;
      Gate next = GateTransitions.next(from, event, by, guards);
      if (STATE.compareAndSet(this, from, next)) {
        return new Moved<>(from, next);
      }
    }
  }

  /**
   * {@return the state that is entered}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Gate transitionTo(Gate to, GateActor by, GateGuards guards) {
    return move(to, by, guards).to();
  }

  /**
   * {@return whether the move was made}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public boolean tryTransitionTo(Gate to, GateActor by, GateGuards guards) {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    while (true) {
      Gate from = state;
      boolean leads = GateTransitions.Decided.leads(from, to, by, guards);
      if (!leads || STATE.compareAndSet(this, from, to)) {
        return leads;
      }
    }
  }

  /**
   * {@return whether the move was made, from this state and no other}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public boolean tryTransition(Gate from, Gate to, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    return state == from && GateTransitions.Decided.leads(from, to, by, guards) && STATE.compareAndSet(this, from, to);
  }

  /**
   * {@return the state that is left, and the one that is entered}
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Moved<Gate> move(Gate to, GateActor by, GateGuards guards) {
    while (true) {
      Gate from = state;
      Gate next = GateTransitions.transition(from, to, by, guards);
      if (STATE.compareAndSet(this, from, next)) {
        return new Moved<>(from, next);
      }
    }
  }

  /**
   * {@return the state that is entered by {@link GateMoves#open}}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public Gate open(GateActor by, GateGuards guards) {
    return fire(GateEvent.OPEN, by, guards);
  }

  /**
   * {@return whether {@link GateMoves#open} made its move}
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public boolean tryOpen(GateActor by, GateGuards guards) {
    return tryFire(GateEvent.OPEN, by, guards);
  }

  /** {@return this machine as {@code KEEPER} sees it} */
  public Keeper asKeeper() {
    return new Keeper();
  }

  @Override public String toString() {
    return "GateMachine[" + state.name() + "]";
  }

  /** This machine with the moves that are open to {@code KEEPER}, and no others. */
  public final class Keeper {
    /** Only the machine makes one. */
    private Keeper() {}

    /** {@return the state that the machine is in now} */
    public Gate state() {
      return state;
    }

    /** {@return whether the lifecycle has ended} */
    public boolean isTerminal() {
      return GateTransitions.isTerminal(state);
    }

    /** {@return the events that the state allows now} */
    public Set<GateEvent> events() {
      return GateTransitions.events(state, GateActor.KEEPER);
    }

    /**
     * {@return the events that the state allows now}
     * @param guards answers the guards' questions
     */
    public Set<GateEvent> events(GateGuards guards) {
      return GateTransitions.events(state, GateActor.KEEPER, guards);
    }

    /**
     * {@return why the state refuses that now; empty if it is allowed}
     * @param event the event
     */
    public Optional<Refusal<Gate>> refusal(GateEvent event) {
      return GateTransitions.refusal(state, event, GateActor.KEEPER);
    }

    /**
     * {@return why the state refuses that now; empty if it is allowed}
     * @param event the event
     * @param guards answers the guards' questions
     */
    public Optional<Refusal<Gate>> refusal(GateEvent event, GateGuards guards) {
      return GateTransitions.refusal(state, event, GateActor.KEEPER, guards);
    }

    /**
     * {@return the state that is entered by {@link GateMoves#open}}
     * @param guards answers the guards' questions
     */
    public Gate open(GateGuards guards) {
      return GateMachine.this.fire(GateEvent.OPEN, GateActor.KEEPER, guards);
    }

    /**
     * {@return whether {@link GateMoves#open} made its move}
     * @param guards answers the guards' questions
     */
    public boolean tryOpen(GateGuards guards) {
      return GateMachine.this.tryFire(GateEvent.OPEN, GateActor.KEEPER, guards);
    }

    @Override public String toString() {
      return GateMachine.this + " as KEEPER";
    }
  }
}
