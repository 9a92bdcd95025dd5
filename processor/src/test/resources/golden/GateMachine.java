import dev.interlock.InterlockGenerated;
import dev.interlock.Refusal;
import java.lang.ExceptionInInitializerError;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.ReflectiveOperationException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds a state of {@link Gate} that many threads may move.
 *
 * <p>A move reads the state, decides, and replaces the state only if no other thread was
 * faster; else it decides again from the new state. So of several threads that try a
 * transition which its own target refuses, exactly one makes it. What is refused is
 * refused by a state that the machine really had.
 *
 * <p>A machine can't be serialized: store its state, and restore it with {@link #at}.
 */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public final class GateMachine {
  /** How the state is replaced. */
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(GateMachine.class, "state", Gate.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The state that the machine is in. */
  private volatile Gate state;

  /**
   * Makes a machine.
   *
   * @param state the state that it begins in
   */
  private GateMachine(Gate state) {
    if (Gate.OPEN == null) {
      throw new IllegalStateException("Gate is still being initialised: its lifecycle can be asked in static initialisers after the constants, not in constructors or field initialisers");
    }
    this.state = Objects.requireNonNull(state, "state");
  }

  /**
   * Starts a lifecycle in its only initial state.
   *
   * @return a new machine
   */
  public static GateMachine initial() {
    return new GateMachine(Gate.SHUT);
  }

  /**
   * Makes a machine that is in a state, as it was stored.
   *
   * @param state the state
   * @return a new machine
   */
  public static GateMachine at(Gate state) {
    return new GateMachine(state);
  }

  /**
   * Returns the state that the machine is in now.
   *
   * @return the state
   */
  public Gate state() {
    return state;
  }

  /**
   * Fires an event.
   *
   * @param event the event
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public Gate fire(GateEvent event, GateGuards guards) {
    while (true) {
      Gate from = state;
      Gate next = GateTransitions.next(from, event, guards);
      if (move(from, next)) {
        return next;
      }
    }
  }

  /**
   * Fires an event if that is allowed now.
   *
   * @param event the event
   * @param guards answers the guards' questions
   * @return whether the move was made
   */
  public boolean tryFire(GateEvent event, GateGuards guards) {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(guards, "guards");
    while (true) {
      Gate from = state;
      Gate next = Guarded.where(from, event, guards);
      if (next == null) {
        return false;
      }
      if (move(from, next)) {
        return true;
      }
    }
  }

  /**
   * Goes to a state.
   *
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public Gate transitionTo(Gate to, GateGuards guards) {
    while (true) {
      Gate from = state;
      GateTransitions.transition(from, to, guards);
      if (move(from, to)) {
        return to;
      }
    }
  }

  /**
   * Goes to a state if that is allowed now.
   *
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return whether the move was made
   */
  public boolean tryTransitionTo(Gate to, GateGuards guards) {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(guards, "guards");
    while (true) {
      Gate from = state;
      if (!Guarded.leads(from, to, guards)) {
        return false;
      }
      if (move(from, to)) {
        return true;
      }
    }
  }

  /**
   * Explains why the state that the machine is in now refuses what is asked.
   *
   * @param to the state that is entered
   * @return the reason; empty if it is allowed
   */
  public Optional<Refusal<Gate>> refusal(Gate to) {
    return GateTransitions.refusal(state, to);
  }

  /**
   * Explains why the state that the machine is in now refuses what is asked.
   *
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return the reason; empty if it is allowed
   */
  public Optional<Refusal<Gate>> refusal(Gate to, GateGuards guards) {
    return GateTransitions.refusal(state, to, guards);
  }

  /**
   * Explains why the state that the machine is in now refuses what is asked.
   *
   * @param event the event
   * @return the reason; empty if it is allowed
   */
  public Optional<Refusal<Gate>> refusal(GateEvent event) {
    return GateTransitions.refusal(state, event);
  }

  /**
   * Explains why the state that the machine is in now refuses what is asked.
   *
   * @param event the event
   * @param guards answers the guards' questions
   * @return the reason; empty if it is allowed
   */
  public Optional<Refusal<Gate>> refusal(GateEvent event, GateGuards guards) {
    return GateTransitions.refusal(state, event, guards);
  }

  /**
   * Fires {@code open}.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public Gate open(GateGuards guards) {
    while (true) {
      Gate from = state;
      Gate next = GateTransitions.open(from, guards);
      if (move(from, next)) {
        return next;
      }
    }
  }

  /**
   * Fires {@code open} if that is allowed now.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param guards answers the guards' questions
   * @return whether the move was made
   */
  public boolean tryOpen(GateGuards guards) {
    Objects.requireNonNull(guards, "guards");
    while (true) {
      Gate from = state;
      Gate next = Guarded.whereOpen(from, guards);
      if (next == null) {
        return false;
      }
      if (move(from, next)) {
        return true;
      }
    }
  }

  /**
   * Returns the machine as {@code KEEPER} sees it.
   *
   * @return a view of this machine
   */
  public Keeper asKeeper() {
    return new Keeper(this);
  }

  @Override
  public String toString() {
    return "GateMachine[" + state.name() + "]";
  }

  /**
   * Makes a move unless another thread was faster.
   *
   * @param from the state that was decided on
   * @param to the state that is entered
   * @return whether it is made
   */
  private boolean move(Gate from, Gate to) {
    return STATE.compareAndSet(this, from, to);
  }

  /** A machine with the moves that are open to {@code KEEPER}, and no others. */
  public static final class Keeper {
    /** What is viewed. */
    private final GateMachine machine;

    /**
     * Makes a view.
     *
     * @param machine what is viewed
     */
    private Keeper(GateMachine machine) {
      this.machine = machine;
    }

    /**
     * Returns the state that the machine is in now.
     *
     * @return the state
     */
    public Gate state() {
      return machine.state;
    }

    /**
     * Explains why the state that the machine is in now refuses what is asked.
     *
     * @param to the state that is entered
     * @return the reason; empty if it is allowed
     */
    public Optional<Refusal<Gate>> refusal(Gate to) {
      return GateTransitions.refusal(machine.state, to, GateActor.KEEPER);
    }

    /**
     * Explains why the state that the machine is in now refuses what is asked.
     *
     * @param to the state that is entered
     * @param guards answers the guards' questions
     * @return the reason; empty if it is allowed
     */
    public Optional<Refusal<Gate>> refusal(Gate to, GateGuards guards) {
      return GateTransitions.refusal(machine.state, to, GateActor.KEEPER, guards);
    }

    /**
     * Explains why the state that the machine is in now refuses what is asked.
     *
     * @param event the event
     * @return the reason; empty if it is allowed
     */
    public Optional<Refusal<Gate>> refusal(GateEvent event) {
      return GateTransitions.refusal(machine.state, event, GateActor.KEEPER);
    }

    /**
     * Explains why the state that the machine is in now refuses what is asked.
     *
     * @param event the event
     * @param guards answers the guards' questions
     * @return the reason; empty if it is allowed
     */
    public Optional<Refusal<Gate>> refusal(GateEvent event, GateGuards guards) {
      return GateTransitions.refusal(machine.state, event, GateActor.KEEPER, guards);
    }

    /**
     * Fires {@code open} as KEEPER.
     *
     * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
     *
     * @param guards answers the guards' questions
     * @return the state that is entered
     * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
     */
    public Gate open(GateGuards guards) {
      while (true) {
        Gate from = machine.state;
        Gate next = GateTransitions.open(from, GateActor.KEEPER, guards);
        if (machine.move(from, next)) {
          return next;
        }
      }
    }

    /**
     * Fires {@code open} as KEEPER if that is allowed now.
     *
     * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
     *
     * @param guards answers the guards' questions
     * @return whether the move was made
     */
    public boolean tryOpen(GateGuards guards) {
      Objects.requireNonNull(guards, "guards");
      while (true) {
        Gate from = machine.state;
        Gate next = Guarded.whereOpen(from, GateActor.KEEPER, guards);
        if (next == null) {
          return false;
        }
        if (machine.move(from, next)) {
          return true;
        }
      }
    }
  }

  /** What depends on guards; null where they refuse. */
  private static final class Guarded {
    /** Not to be made: everything here is static. */
    private Guarded() {}

    /**
     * Returns whether a transition leads from one state to another now.
     *
     * @param from the state that is left
     * @param to the state that is entered
     * @param guards answers the guards' questions
     * @return whether it is so
     */
    static boolean leads(Gate from, Gate to, GateGuards guards) {
      if (!GateTransitions.canTransition(from, to)) {
        return false;
      }
      switch (from) {
        case SHUT -> {
          if (to == Gate.OPEN) {
            return guards.unlocked();
          }
          return true;
        }
        default -> {
          return true;
        }
      }
    }

    /**
     * Returns where an event leads now.
     *
     * @param from the state that is left
     * @param event the event
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate where(Gate from, GateEvent event, GateGuards guards) {
      if (!GateTransitions.canFire(from, event)) {
        return null;
      }
      switch (event) {
        case OPEN -> {
          return whereOpen(from, guards);
        }
        default -> {
          return GateTransitions.next(from, event, guards);
        }
      }
    }

    /**
     * Returns where {@code open} leads now.
     *
     * @param from the state that is left
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate whereOpen(Gate from, GateGuards guards) {
      if (!GateTransitions.canFire(from, GateEvent.OPEN)) {
        return null;
      }
      switch (from) {
        case SHUT -> {
          if (guards.unlocked()) {
            return Gate.OPEN;
          }
          return null;
        }
        default -> {
          return GateTransitions.open(from, guards);
        }
      }
    }

    /**
     * Returns whether a transition leads from one state to another now.
     *
     * @param from the state that is left
     * @param to the state that is entered
     * @param by who asks
     * @param guards answers the guards' questions
     * @return whether it is so
     */
    static boolean leads(Gate from, Gate to, GateActor by, GateGuards guards) {
      if (!GateTransitions.canTransition(from, to, by)) {
        return false;
      }
      switch (from) {
        case SHUT -> {
          if (to == Gate.OPEN) {
            return guards.unlocked();
          }
          return true;
        }
        default -> {
          return true;
        }
      }
    }

    /**
     * Returns where an event leads now.
     *
     * @param from the state that is left
     * @param event the event
     * @param by who asks
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate where(Gate from, GateEvent event, GateActor by, GateGuards guards) {
      if (!GateTransitions.canFire(from, event, by)) {
        return null;
      }
      switch (event) {
        case OPEN -> {
          return whereOpen(from, by, guards);
        }
        default -> {
          return GateTransitions.next(from, event, by, guards);
        }
      }
    }

    /**
     * Returns where {@code open} leads now.
     *
     * @param from the state that is left
     * @param by who asks
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate whereOpen(Gate from, GateActor by, GateGuards guards) {
      if (!GateTransitions.canFire(from, GateEvent.OPEN, by)) {
        return null;
      }
      switch (from) {
        case SHUT -> {
          if (guards.unlocked()) {
            return Gate.OPEN;
          }
          return null;
        }
        default -> {
          return GateTransitions.open(from, by, guards);
        }
      }
    }
  }
}
