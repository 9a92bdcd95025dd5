import dev.interlock.IllegalTransitionException;
import dev.interlock.InterlockGenerated;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.StateGraphBuilder;
import java.lang.NullPointerException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The transitions of {@link Gate}, as functions on its values.
 *
 * <p>Every function throws a {@link NullPointerException} that names the parameter if an argument is
 * null.
 */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public final class GateTransitions {
  /** Not to be made: everything here is static. */
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
    return ((int) (Tables.TARGETS[from.ordinal()] >>> to.ordinal()) & 1) != 0;
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
    return ((int) (ActorTables.TARGETS[by.ordinal() * Tables.STATES + from.ordinal()] >>> to.ordinal()) & 1) != 0;
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
    if (!Guarded.leads(from, to, guards)) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, to, Guarded.CLOSED).orElseThrow());
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
    if (!Guarded.leads(from, to, by, guards)) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, to, by.toString(), Guarded.CLOSED).orElseThrow());
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
    if (canTransition(from, to)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, to);
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
    if (canTransition(from, to, by)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, to, by.toString());
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
    if (Guarded.leads(from, to, guards)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, to, Guarded.CLOSED);
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
    if (Guarded.leads(from, to, by, guards)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, to, by.toString(), Guarded.CLOSED);
  }

  /**
   * Returns the states that a state may go to.
   *
   * @param from the state that is left
   * @return an unmodifiable set in the order of the enum
   */
  public static Set<Gate> targets(Gate from) {
    Objects.requireNonNull(from, "from");
    return Tables.GRAPH.targets(from);
  }

  /**
   * Returns the states that may go to a state.
   *
   * @param to the state that is entered
   * @return an unmodifiable set in the order of the enum
   */
  public static Set<Gate> sources(Gate to) {
    Objects.requireNonNull(to, "to");
    return Tables.GRAPH.sources(to);
  }

  /**
   * Returns whether the lifecycle may begin in a state: {@link Gate#SHUT}.
   *
   * @param state the state
   * @return whether it is one of them
   */
  public static boolean isInitial(Gate state) {
    Objects.requireNonNull(state, "state");
    return ((int) (Tables.INITIAL >>> state.ordinal()) & 1) != 0;
  }

  /**
   * Returns whether the lifecycle ends in a state: {@link Gate#OPEN}.
   *
   * @param state the state
   * @return whether it is one of them
   */
  public static boolean isTerminal(Gate state) {
    Objects.requireNonNull(state, "state");
    return ((int) (Tables.TERMINAL >>> state.ordinal()) & 1) != 0;
  }

  /**
   * Returns the events that a state allows.
   *
   * @param from the state that is left
   * @return an unmodifiable set in the order of the events
   */
  public static Set<GateEvent> events(Gate from) {
    Objects.requireNonNull(from, "from");
    return AllowedEvents.OF.get(from.ordinal());
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
    return ((int) (Tables.SOURCES[event.ordinal()] >>> from.ordinal()) & 1) != 0;
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
    return ((int) (ActorTables.SOURCES[by.ordinal() * Tables.EVENTS + event.ordinal()] >>> from.ordinal()) & 1) != 0;
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
    Gate to = Guarded.where(from, event, guards);
    if (to == null) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, event.toString(), Guarded.CLOSED).orElseThrow());
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
    Gate to = Guarded.where(from, event, by, guards);
    if (to == null) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, event.toString(), by.toString(), Guarded.CLOSED).orElseThrow());
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
    if (canFire(from, event)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, event.toString());
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
    if (canFire(from, event, by)) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, event.toString(), by.toString());
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
    if (Guarded.where(from, event, guards) != null) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, event.toString(), Guarded.CLOSED);
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
    if (Guarded.where(from, event, by, guards) != null) {
      return Optional.empty();
    }
    return Tables.GRAPH.refusal(from, event.toString(), by.toString(), Guarded.CLOSED);
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
    return ((int) (Tables.CAN_OPEN >>> from.ordinal()) & 1) != 0;
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
    Gate to = Guarded.whereOpen(from, guards);
    if (to == null) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, "open", Guarded.CLOSED).orElseThrow());
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
    Gate to = Guarded.whereOpen(from, by, guards);
    if (to == null) {
      throw new IllegalTransitionException(Tables.GRAPH.refusal(from, "open", by.toString(), Guarded.CLOSED).orElseThrow());
    }
    return to;
  }

  /**
   * Returns the whole machine as data.
   *
   * @return the graph
   */
  public static StateGraph<Gate> graph() {
    Tables.made(Gate.SHUT);
    return Tables.GRAPH;
  }

  /**
   * What the functions look into. It is made with the first look: then the enum has all of
   * its constants, and may be the one that looks.
   */
  private static final class Tables {
    /** The whole machine; the tables are made of it. */
    static final StateGraph<Gate> GRAPH = lifecycle();

    /** How many constants there are. */
    static final int STATES = Gate.values().length;

    /** How many events there are. */
    static final int EVENTS = 1;

    /**
     * Where each event leads unless a guard decides, a row of events a state; null where nothing does.
     */
    static final Gate[] NEXT = new Gate[STATES * EVENTS];

    /** In which states each event may be fired, a bit a state. */
    static final long[] SOURCES = new long[EVENTS];

    /** Which states a state may go to, a bit a state. */
    static final long[] TARGETS = new long[STATES];

    /** The states in which the lifecycle may begin, a bit each. */
    static final long INITIAL = mask(GRAPH.initial());

    /** The states in which the lifecycle ends, a bit each. */
    static final long TERMINAL = mask(GRAPH.terminal());

    /** The states that allow {@code open}, a bit each. */
    static final long CAN_OPEN = mask(GRAPH.sources("open"));

    static {
      for (StateGraph.Arc<Gate> arc : GRAPH.arcs()) {
        int from = arc.from().ordinal();
        int to = arc.to().ordinal();
        TARGETS[from] |= 1L << to;
        if (arc.event().isPresent()) {
          int event = GRAPH.events().indexOf(arc.event().get());
          SOURCES[event] |= 1L << from;
          if (arc.guard().isEmpty()) {
            NEXT[from * EVENTS + event] = arc.to();
          }
        }
      }
    }

    /** Not to be made: everything here is static. */
    private Tables() {
    }

    /**
     * Returns a bit for each state.
     *
     * @param states the states
     * @return the mask
     */
    private static long mask(Set<Gate> states) {
      long mask = 0;
      for (Gate state : states) {
        mask |= 1L << state.ordinal();
      }
      return mask;
    }

    /**
     * Returns a constant, but not before there are all. To name it initialises the enum before
     * the tables, for which the enum may be waiting.
     *
     * @param state the constant
     * @return the constant
     */
    static Gate made(Gate state) {
      return state;
    }

    /**
     * States the whole machine.
     *
     * @return the graph
     */
    private static StateGraph<Gate> lifecycle() {
      StateGraphBuilder<Gate> lifecycle = StateGraph.builder(Gate.class);
      lifecycle.initial(Gate.SHUT);
      lifecycle.terminal(Gate.OPEN);
      lifecycle.events("open");
      lifecycle.actors("KEEPER");
      lifecycle.arc(Gate.SHUT, Gate.OPEN).on("open").by("KEEPER").guard("unlocked");
      return lifecycle.build();
    }
  }

  /** What the functions look into that take an actor. */
  private static final class ActorTables {
    /** Which states an actor may take a state to, a row of states an actor, a bit a state. */
    static final long[] TARGETS = new long[GateActor.values().length * Tables.STATES];

    /** In which states an actor may fire an event, a row of events an actor, a bit a state. */
    static final long[] SOURCES = new long[GateActor.values().length * Tables.EVENTS];

    static {
      for (StateGraph.Arc<Gate> arc : Tables.GRAPH.arcs()) {
        int from = arc.from().ordinal();
        int to = arc.to().ordinal();
        for (GateActor actor : GateActor.values()) {
          if (arc.admits(actor.toString())) {
            TARGETS[actor.ordinal() * Tables.STATES + from] |= 1L << to;
            if (arc.event().isPresent()) {
              int event = Tables.GRAPH.events().indexOf(arc.event().get());
              SOURCES[actor.ordinal() * Tables.EVENTS + event] |= 1L << from;
            }
          }
        }
      }
    }

    /** Not to be made: everything here is static. */
    private ActorTables() {
    }
  }

  /** The events that each state allows. */
  private static final class AllowedEvents {
    /** A set a state. */
    static final List<Set<GateEvent>> OF = new ArrayList<>(Tables.STATES);

    static {
      for (Gate from : Gate.values()) {
        EnumSet<GateEvent> events = EnumSet.noneOf(GateEvent.class);
        for (GateEvent event : GateEvent.values()) {
          if (canFire(from, event)) {
            events.add(event);
          }
        }
        OF.add(Collections.unmodifiableSet(events));
      }
    }

    /** Not to be made: everything here is static. */
    private AllowedEvents() {
    }
  }

  /** What depends on guards; null where they refuse. */
  private static final class Guarded {
    /** The answers where every guard has said no. */
    static final Predicate<String> CLOSED = guard -> false;

    /** Not to be made: everything here is static. */
    private Guarded() {
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
          return Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()];
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
          return Tables.NEXT[from.ordinal() * Tables.EVENTS + GateEvent.OPEN.ordinal()];
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
          return Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()];
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
          return Tables.NEXT[from.ordinal() * Tables.EVENTS + GateEvent.OPEN.ordinal()];
        }
      }
    }
  }

  /** What the machine asks. */
  static final class Decided {
    /** Not to be made: everything here is static. */
    private Decided() {
    }

    /**
     * {@return the events that are allowed now}
     * @param from the state that is left
     * @param by who asks
     */
    static Set<GateEvent> events(Gate from, GateActor by) {
      Objects.requireNonNull(by, "by");
      EnumSet<GateEvent> events = EnumSet.noneOf(GateEvent.class);
      for (GateEvent event : GateEvent.values()) {
        if (canFire(from, event, by)) {
          events.add(event);
        }
      }
      return Collections.unmodifiableSet(events);
    }

    /**
     * {@return the events that are allowed now}
     * @param from the state that is left
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static Set<GateEvent> events(Gate from, GateActor by, GateGuards guards) {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(guards, "guards");
      EnumSet<GateEvent> events = EnumSet.noneOf(GateEvent.class);
      for (GateEvent event : GateEvent.values()) {
        if (next(from, event, by, guards) != null) {
          events.add(event);
        }
      }
      return Collections.unmodifiableSet(events);
    }

    /**
     * {@return where an event leads now, or null}
     * @param from the state that is left
     * @param event the event
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static Gate next(Gate from, GateEvent event, GateActor by, GateGuards guards) {
      return Guarded.where(from, event, by, guards);
    }

    /**
     * {@return whether a move leads to a state now}
     * @param from the state that is left
     * @param to the state that is entered
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static boolean leads(Gate from, Gate to, GateActor by, GateGuards guards) {
      return Guarded.leads(from, to, by, guards);
    }
  }
}
