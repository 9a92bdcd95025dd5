import dev.interlock.Generated;
import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of {@link Gate}, as functions on its values.
 *
 * <p>Every function throws a {@link NullPointerException} that names the parameter if an argument is
 * null.
 */
@Generated("Gate")
@SuppressWarnings("all")
public final class GateTransitions {
  /**
   * The whole machine; the tables are made of it.
   */
  private static final StateGraph<Gate> GRAPH = lifecycle();

  /**
   * How many events there are.
   */
  private static final int EVENTS = 1;

  /**
   * Where each event leads unless a guard decides, a row of events a state; null where nothing does.
   */
  private static final Gate[] NEXT = new Gate[2 * EVENTS];

  /**
   * In which states each event may be fired, a bit a state.
   */
  private static final long[] SOURCES = new long[EVENTS];

  /**
   * Which states a state may go to, a bit a state.
   */
  private static final long[] TARGETS = new long[2];

  /**
   * The same for each actor, one after the other, a bit a state.
   */
  private static final long[] TARGETS_BY = new long[1 * 2];

  /**
   * In which states an actor may fire an event, a row of events an actor, a bit a state.
   */
  private static final long[] SOURCES_BY = new long[1 * EVENTS];

  static {
    for (StateGraph.Arc<Gate> arc : GRAPH.arcs()) {
      int from = arc.from().ordinal();
      int to = arc.to().ordinal();
      TARGETS[from] |= 1L << to;
      int event = arc.event().map(name -> GRAPH.events().indexOf(name)).orElse(-1);
      if (event >= 0) {
        SOURCES[event] |= 1L << from;
      }
      if (event >= 0 && arc.guard().isEmpty()) {
        NEXT[from * EVENTS + event] = arc.to();
      }
      for (GateActor actor : GateActor.values()) {
        if (arc.admits(actor.toString())) {
          TARGETS_BY[actor.ordinal() * 2 + from] |= 1L << to;
          if (event >= 0) {
            SOURCES_BY[actor.ordinal() * EVENTS + event] |= 1L << from;
          }
        }
      }
    }
  }

  /**
   * Not to be made: everything here is static.
   */
  private GateTransitions() {
  }

  /**
   * Returns whether a transition leads from one state to another, if its guard allows it.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @return whether it is declared
   */
  public static boolean canTransition(Gate from, Gate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return ((int) (TARGETS[from.ordinal()] >>> to.ordinal()) & 1) != 0;
  }

  /**
   * Returns whether a transition leads from one state to another for an actor, if its guard allows it.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @return whether it is declared
   */
  public static boolean canTransition(Gate from, Gate to, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    return ((int) (TARGETS_BY[by.ordinal() * 2 + from.ordinal()] >>> to.ordinal()) & 1) != 0;
  }

  /**
   * Goes from one state to another.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return {@code to}
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate transition(Gate from, Gate to, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(guards, "guards");
    if (!GuardedMoves.leads(from, to, guards)) {
      throw new IllegalTransitionException(GRAPH.refusal(from, to, guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Goes from one state to another on behalf of an actor.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   * @return {@code to}
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate transition(Gate from, Gate to, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    if (!GuardedMoves.leads(from, to, by, guards)) {
      throw new IllegalTransitionException(GRAPH.refusal(from, to, by.toString(), guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Explains why one state can't go to another, and what is allowed instead.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @return the reason; empty if the transition is allowed, or may be by its guard
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return GRAPH.refusal(from, to);
  }

  /**
   * Explains why one state can't go to another, and what is allowed instead.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @return the reason; empty if the transition is allowed, or may be by its guard
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    return GRAPH.refusal(from, to, by.toString());
  }

  /**
   * Explains why one state can't go to another now, and what is allowed instead.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param guards answers the guards' questions
   * @return the reason; empty if the transition is allowed
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(guards, "guards");
    return GRAPH.refusal(from, to, guard -> GuardedMoves.holds(guard, guards));
  }

  /**
   * Explains why one state can't go to another now, and what is allowed instead.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the reason; empty if the transition is allowed
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to, GateActor by,
      GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    return GRAPH.refusal(from, to, by.toString(), guard -> GuardedMoves.holds(guard, guards));
  }

  /**
   * Returns the states that a state may go to.
   *
   * @param from the state that is left
   * @return an unmodifiable set in the order of the enum
   */
  public static Set<Gate> targets(Gate from) {
    Objects.requireNonNull(from, "from");
    EnumSet<Gate> targets = EnumSet.noneOf(Gate.class);
    for (Gate to : Gate.values()) {
      if (canTransition(from, to)) {
        targets.add(to);
      }
    }
    return Collections.unmodifiableSet(targets);
  }

  /**
   * Returns the states that may go to a state.
   *
   * @param to the state that is entered
   * @return an unmodifiable set in the order of the enum
   */
  public static Set<Gate> sources(Gate to) {
    Objects.requireNonNull(to, "to");
    EnumSet<Gate> sources = EnumSet.noneOf(Gate.class);
    for (Gate from : Gate.values()) {
      if (canTransition(from, to)) {
        sources.add(from);
      }
    }
    return Collections.unmodifiableSet(sources);
  }

  /**
   * Returns whether the lifecycle may begin in a state: {@link Gate#SHUT}.
   *
   * @param state the state
   * @return whether it is one of them
   */
  public static boolean isInitial(Gate state) {
    Objects.requireNonNull(state, "state");
    return state == Gate.SHUT;
  }

  /**
   * Returns whether the lifecycle ends in a state: {@link Gate#OPEN}.
   *
   * @param state the state
   * @return whether it is one of them
   */
  public static boolean isTerminal(Gate state) {
    Objects.requireNonNull(state, "state");
    return state == Gate.OPEN;
  }

  /**
   * Returns the events that a state allows.
   *
   * @param from the state that is left
   * @return an unmodifiable set in the order of the events
   */
  public static Set<GateEvent> events(Gate from) {
    Objects.requireNonNull(from, "from");
    EnumSet<GateEvent> events = EnumSet.noneOf(GateEvent.class);
    for (GateEvent event : GateEvent.values()) {
      if (canFire(from, event)) {
        events.add(event);
      }
    }
    return Collections.unmodifiableSet(events);
  }

  /**
   * Returns whether a state allows an event, if its guard allows it.
   *
   * @param from the state that is left
   * @param event the event
   * @return whether it is declared
   */
  public static boolean canFire(Gate from, GateEvent event) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    return ((int) (SOURCES[event.ordinal()] >>> from.ordinal()) & 1) != 0;
  }

  /**
   * Returns whether a state allows an event to an actor, if its guard allows it.
   *
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @return whether it is declared
   */
  public static boolean canFire(Gate from, GateEvent event, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    return ((int) (SOURCES_BY[by.ordinal() * EVENTS + event.ordinal()] >>> from.ordinal()) & 1) != 0;
  }

  /**
   * Returns the state that an event leads to.
   *
   * @param from the state that is left
   * @param event the event
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate next(Gate from, GateEvent event, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(guards, "guards");
    Gate to = GuardedMoves.next(from, event, guards);
    if (to == null) {
      throw new IllegalTransitionException(GRAPH.refusal(from, event.toString(), guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Returns the state that an event leads to when an actor fires it.
   *
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate next(Gate from, GateEvent event, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    Gate to = GuardedMoves.next(from, event, by, guards);
    if (to == null) {
      throw new IllegalTransitionException(GRAPH.refusal(from, event.toString(), by.toString(), guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Explains why a state refuses an event, and what it allows instead.
   *
   * @param from the state that is left
   * @param event the event
   * @return the reason; empty if the event is allowed, or may be by its guard
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    return GRAPH.refusal(from, event.toString());
  }

  /**
   * Explains why a state refuses an event, and what it allows instead.
   *
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @return the reason; empty if the event is allowed, or may be by its guard
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    return GRAPH.refusal(from, event.toString(), by.toString());
  }

  /**
   * Explains why a state refuses an event now, and what it allows instead.
   *
   * @param from the state that is left
   * @param event the event
   * @param guards answers the guards' questions
   * @return the reason; empty if the event is allowed
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(guards, "guards");
    return GRAPH.refusal(from, event.toString(), guard -> GuardedMoves.holds(guard, guards));
  }

  /**
   * Explains why a state refuses an event now, and what it allows instead.
   *
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the reason; empty if the event is allowed
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event, GateActor by,
      GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    return GRAPH.refusal(from, event.toString(), by.toString(), guard -> GuardedMoves.holds(guard, guards));
  }

  /**
   * Returns whether a state allows {@code open}, if its guard allows it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param from the state that is left
   * @return whether it is declared
   */
  public static boolean canOpen(Gate from) {
    Objects.requireNonNull(from, "from");
    return from == Gate.SHUT;
  }

  /**
   * Returns whether a state allows {@code open} to an actor, if its guard allows it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param from the state that is left
   * @param by who asks
   * @return whether it is declared
   */
  public static boolean canOpen(Gate from, GateActor by) {
    return canFire(from, GateEvent.OPEN, by);
  }

  /**
   * Goes where {@code open} leads.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param from the state that is left
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate open(Gate from, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(guards, "guards");
    Gate to = GuardedMoves.open(from, guards);
    if (to == null) {
      throw new IllegalTransitionException(GRAPH.refusal(from, "open", guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Goes where {@code open} leads when an actor fires it.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   *
   * @param from the state that is left
   * @param by who asks
   * @param guards answers the guards' questions
   * @return the state that is entered
   * @throws dev.interlock.IllegalTransitionException if the lifecycle doesn't allow it
   */
  public static Gate open(Gate from, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    Gate to = GuardedMoves.open(from, by, guards);
    if (to == null) {
      throw new IllegalTransitionException(GRAPH.refusal(from, "open", by.toString(), guard -> false).orElseThrow());
    }
    return to;
  }

  /**
   * Returns the whole machine as data.
   *
   * @return the graph
   */
  public static StateGraph<Gate> graph() {
    return GRAPH;
  }

  /**
   * States the whole machine.
   *
   * @return the graph
   */
  private static StateGraph<Gate> lifecycle() {
    return StateGraph.builder(Gate.class)
        .initial(Gate.SHUT)
        .terminal(Gate.OPEN)
        .events("open")
        .actors("KEEPER")
        .arc(Gate.SHUT, Gate.OPEN).on("open").by("KEEPER").guard("unlocked")
        .build();
  }

  /**
   * What depends on guards; null where they refuse.
   */
  static final class GuardedMoves {
    /**
     * Not to be made: everything here is static.
     */
    private GuardedMoves() {
    }

    /**
     * Asks a guard by its name.
     *
     * @param guard the guard's name
     * @param guards answers the guards' questions
     * @return whether it is so
     */
    static boolean holds(String guard, GateGuards guards) {
      return switch (guard) {
        case "unlocked" -> guards.unlocked();
        default -> throw new IllegalArgumentException(guard);
      };
    }

    /**
     * Returns whether a transition leads from one state to another now.
     *
     * @param from the state that is left
     * @param to the state that is entered
     * @param guards answers the guards' questions
     * @return whether it is so
     */
    static boolean leads(Gate from, Gate to, GateGuards guards) {
      return switch (from) {
        case SHUT -> to == Gate.OPEN ? guards.unlocked() : GateTransitions.canTransition(from, to);
        default -> GateTransitions.canTransition(from, to);
      };
    }

    /**
     * Returns where an event leads now.
     *
     * @param from the state that is left
     * @param event the event
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate next(Gate from, GateEvent event, GateGuards guards) {
      return switch (event) {
        case OPEN -> GuardedMoves.open(from, guards);
      };
    }

    /**
     * Returns where {@code open} leads now.
     *
     * @param from the state that is left
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate open(Gate from, GateGuards guards) {
      return switch (from) {
        case SHUT -> guards.unlocked() ? Gate.OPEN : null;
        default -> null;
      };
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
      return switch (from) {
        case SHUT -> to == Gate.OPEN ? by == GateActor.KEEPER && guards.unlocked() : GateTransitions.canTransition(from, to, by);
        default -> GateTransitions.canTransition(from, to, by);
      };
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
    static Gate next(Gate from, GateEvent event, GateActor by, GateGuards guards) {
      return switch (event) {
        case OPEN -> GuardedMoves.open(from, by, guards);
      };
    }

    /**
     * Returns where {@code open} leads now.
     *
     * @param from the state that is left
     * @param by who asks
     * @param guards answers the guards' questions
     * @return the state that is entered, or null
     */
    static Gate open(Gate from, GateActor by, GateGuards guards) {
      return switch (from) {
        case SHUT -> by == GateActor.KEEPER && guards.unlocked() ? Gate.OPEN : null;
        default -> null;
      };
    }
  }
}
