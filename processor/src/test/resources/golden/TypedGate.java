import dev.interlock.InterlockGenerated;
import dev.interlock.LifecycleText;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * The states of {@link Gate} as types: each has the moves that are legal there and no others.
 *
 * <p>There is one instance of each type, held in the constants here. A move changes
 * nothing; it returns the next state.
 */
@InterlockGenerated("Gate")
@InterlockGenerated.CheckReturnValue
@SuppressWarnings("all")
public sealed interface TypedGate {
  /** The state {@link Gate#SHUT}. */
  Shut SHUT = new Shut();
  /** The state {@link Gate#OPEN}. */
  Open OPEN = new Open();
  /** The actor {@link GateActor#KEEPER}. */
  Keeper KEEPER = new Keeper();

  /**
   * Returns a state as its type.
   * @param state the state
   * @return its instance
   */
  static TypedGate of(Gate state) {
    Objects.requireNonNull(state, "state");
    made(Gate.OPEN);
    // Apart from the constants here, which the enum may ask for while it is made.
    final class Instances {
      static final TypedGate[] OF = new TypedGate[Gate.values().length];
      static {
        for (TypedGate each : new TypedGate[] {TypedGate.SHUT, TypedGate.OPEN}) {
          OF[each.state().ordinal()] = each;
        }
      }
    }
    return Instances.OF[state.ordinal()];
  }

  /** {@return the constant of this state} */
  Gate state();

  /**
   * Calls the case of this state.
   * @param <R> what the cases return
   * @param cases a method for each state
   * @return what the case returns
   */
  <R> R match(Cases<R> cases);

  /**
   * Returns a constant, or says that it isn't there yet.
   * @param state the constant
   * @return the constant
   */
  private static Gate made(Gate state) {
    LifecycleText.requireMade(state, Gate.class);
    return state;
  }

  /**
   * A method for each state. A state that is added later is a method that is missing.
   * @param <R> what the methods return
   */
  interface Cases<R> {
    /**
     * {@return the case of {@link Gate#SHUT}}
     * @param state the state
     */
    R onShut(Shut state);

    /**
     * {@return the case of {@link Gate#OPEN}}
     * @param state the state
     */
    R onOpen(Open state);
  }

  /** The states in which the lifecycle may begin. */
  sealed interface Initial extends TypedGate {}

  /** The states in which the lifecycle ends. */
  sealed interface Terminal extends TypedGate {}

  /** The state {@link Gate#SHUT}. */
  final class Shut implements TypedGate, Initial {
    /** Makes the only instance. */
    private Shut() {}

    /**
     * {@return where {@link GateMoves#open} leads}
     * @param by who asks
     * @param guards answers the guards' questions
     * @throws dev.interlock.IllegalTransitionException if a guard says no
     */
    public Open open(Keeper by, GateGuards guards) {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(guards, "guards");
      GateTransitions.next(state(), GateEvent.OPEN, by.actor(), guards);
      return TypedGate.OPEN;
    }

    @Override public Gate state() {
      return TypedGate.made(Gate.SHUT);
    }

    @Override public <R> R match(Cases<R> cases) {
      return Objects.requireNonNull(cases, "cases").onShut(this);
    }

    @Override public String toString() {
      return "SHUT";
    }
  }

  /** The state {@link Gate#OPEN}. */
  final class Open implements TypedGate, Terminal {
    /** Makes the only instance. */
    private Open() {}

    @Override public Gate state() {
      return TypedGate.made(Gate.OPEN);
    }

    @Override public <R> R match(Cases<R> cases) {
      return Objects.requireNonNull(cases, "cases").onOpen(this);
    }

    @Override public String toString() {
      return "OPEN";
    }
  }

  /** An actor as a type: moves take those who may make them. */
  sealed interface Actor {
    /** {@return the constant of this actor} */
    GateActor actor();
  }

  /** The actor {@link GateActor#KEEPER}. */
  final class Keeper implements Actor {
    /** Makes the only instance. */
    private Keeper() {}

    @Override public GateActor actor() {
      return GateActor.KEEPER;
    }

    @Override public String toString() {
      return "KEEPER";
    }
  }
}
