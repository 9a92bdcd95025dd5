import dev.interlock.IllegalTransitionException;
import dev.interlock.InterlockGenerated;
import dev.interlock.LazyGraph;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.StateGraphBuilder;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of {@link Gate}, as functions on its values.
 *
 * <p>A move that isn't allowed throws a {@link IllegalTransitionException}, and an argument that is null a
 * {@code NullPointerException} that names the parameter.
 */
@InterlockGenerated("Gate")
@InterlockGenerated.CheckReturnValue
@SuppressWarnings("all")
public final class GateTransitions {
  /** Not to be made: everything here is static. */
  private GateTransitions() {}

  /**
   * {@return whether one state may go to another}
   * @param from the state that is left
   * @param to the state that is entered
   */
  public static boolean canTransition(Gate from, Gate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return ((int) (Tables.TARGETS[from.ordinal()] >>> to.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether one state may go to another for an actor}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   */
  public static boolean canTransition(Gate from, Gate to, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    return ((int) (ActorTables.TARGETS[from.ordinal() * ActorTables.ACTORS + by.ordinal()] >>> to.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether one state may go to another for an actor now}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static boolean canTransition(Gate from, Gate to, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    return Decided.leads(from, to, by, guards);
  }

  /**
   * {@return the state that is entered}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Gate transition(Gate from, Gate to, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    if (!Decided.leads(from, to, by, guards)) {
      throw Lifecycle.SELF.refused(from, to, by.name(), guard -> Decided.answer(guard, guards));
    }
    return to;
  }

  /**
   * {@return why one state may not go to another; empty if it may}
   * @param from the state that is left
   * @param to the state that is entered
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to) {
    if (canTransition(from, to)) {
      return Optional.empty();
    }
    return graph().refusal(from, to);
  }

  /**
   * {@return why one state may not go to another for an actor; empty if it may}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to, GateActor by) {
    if (canTransition(from, to, by)) {
      return Optional.empty();
    }
    return graph().refusal(from, to, by.name());
  }

  /**
   * {@return why one state may not go to another for an actor now; empty if it may}
   * @param from the state that is left
   * @param to the state that is entered
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, Gate to, GateActor by,
      GateGuards guards) {
    if (canTransition(from, to, by, guards)) {
      return Optional.empty();
    }
    return graph().refusal(from, to, by.name(), guard -> Decided.answer(guard, guards));
  }

  /**
   * {@return the states that a state may go to}
   * @param from the state that is left
   */
  public static Set<Gate> targets(Gate from) {
    Objects.requireNonNull(from, "from");
    return graph().targets(from);
  }

  /**
   * {@return the states that a state may go to for an actor}
   * @param from the state that is left
   * @param by who asks
   */
  public static Set<Gate> targets(Gate from, GateActor by) {
    EnumSet<Gate> allowed = EnumSet.noneOf(Gate.class);
    for (Gate to : Gate.values()) {
      if (canTransition(from, to, by)) {
        allowed.add(to);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * {@return the states that a state may go to for an actor now}
   * @param from the state that is left
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Set<Gate> targets(Gate from, GateActor by, GateGuards guards) {
    EnumSet<Gate> allowed = EnumSet.noneOf(Gate.class);
    for (Gate to : Gate.values()) {
      if (canTransition(from, to, by, guards)) {
        allowed.add(to);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * {@return the states that may go to a state}
   * @param to the state that is entered
   */
  public static Set<Gate> sources(Gate to) {
    return graph().sources(to);
  }

  /**
   * {@return whether the lifecycle may begin in a state}
   * @param state the state
   */
  public static boolean isInitial(Gate state) {
    Objects.requireNonNull(state, "state");
    return ((int) (Tables.INITIAL >>> state.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether the lifecycle ends in a state}
   * @param state the state
   */
  public static boolean isTerminal(Gate state) {
    Objects.requireNonNull(state, "state");
    return ((int) (Tables.TERMINAL >>> state.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether a constant is no state of the lifecycle}
   * @param state the state
   */
  public static boolean isSentinel(Gate state) {
    Objects.requireNonNull(state, "state");
    return ((int) (Tables.SENTINELS >>> state.ordinal()) & 1) != 0;
  }

  /**
   * {@return the events that a state allows}
   * @param from the state that is left
   */
  public static Set<GateEvent> events(Gate from) {
    Objects.requireNonNull(from, "from");
    return AllowedEvents.OF.get(from.ordinal());
  }

  /**
   * {@return the events that a state allows for an actor}
   * @param from the state that is left
   * @param by who asks
   */
  public static Set<GateEvent> events(Gate from, GateActor by) {
    EnumSet<GateEvent> allowed = EnumSet.noneOf(GateEvent.class);
    for (GateEvent event : GateEvent.values()) {
      if (canFire(from, event, by)) {
        allowed.add(event);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * {@return the events that a state allows for an actor now}
   * @param from the state that is left
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Set<GateEvent> events(Gate from, GateActor by, GateGuards guards) {
    EnumSet<GateEvent> allowed = EnumSet.noneOf(GateEvent.class);
    for (GateEvent event : GateEvent.values()) {
      if (canFire(from, event, by, guards)) {
        allowed.add(event);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * {@return whether a state allows an event}
   * @param from the state that is left
   * @param event the event
   */
  public static boolean canFire(Gate from, GateEvent event) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    return ((int) (Tables.SOURCES[event.ordinal()] >>> from.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether a state allows an event for an actor}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   */
  public static boolean canFire(Gate from, GateEvent event, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    return ((int) (ActorTables.SOURCES[event.ordinal() * ActorTables.ACTORS + by.ordinal()] >>> from.ordinal()) & 1) != 0;
  }

  /**
   * {@return whether a state allows an event for an actor now}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static boolean canFire(Gate from, GateEvent event, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    return Decided.next(from, event, by, guards) != null;
  }

  /**
   * {@return the state that an event leads to}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Gate next(Gate from, GateEvent event, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    Gate next = Decided.next(from, event, by, guards);
    if (next == null) {
      throw Lifecycle.SELF.refused(from, event.name(), by.name(), guard -> Decided.answer(guard, guards));
    }
    return next;
  }

  /**
   * {@return why a state refuses an event; empty if it doesn't}
   * @param from the state that is left
   * @param event the event
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event) {
    if (canFire(from, event)) {
      return Optional.empty();
    }
    return graph().refusal(from, event.name());
  }

  /**
   * {@return why a state refuses an event for an actor; empty if it doesn't}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event, GateActor by) {
    if (canFire(from, event, by)) {
      return Optional.empty();
    }
    return graph().refusal(from, event.name(), by.name());
  }

  /**
   * {@return why a state refuses an event for an actor now; empty if it doesn't}
   * @param from the state that is left
   * @param event the event
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Optional<Refusal<Gate>> refusal(Gate from, GateEvent event, GateActor by,
      GateGuards guards) {
    if (canFire(from, event, by, guards)) {
      return Optional.empty();
    }
    return graph().refusal(from, event.name(), by.name(), guard -> Decided.answer(guard, guards));
  }

  /**
   * {@return who may fire an event in a state}
   * @param from the state that is left
   * @param event the event
   */
  public static Set<GateActor> actors(Gate from, GateEvent event) {
    EnumSet<GateActor> allowed = EnumSet.noneOf(GateActor.class);
    for (GateActor by : GateActor.values()) {
      if (canFire(from, event, by)) {
        allowed.add(by);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * {@return the state of a name: its own, a shorter or a former one}
   * @param name what it is called
   */
  public static Gate of(String name) {
    return graph().state(name);
  }

  /** {@return the whole machine as data} */
  public static StateGraph<Gate> graph() {
    return Lifecycle.SELF.graph();
  }

  /**
   * What the functions look into. It is made with the first look: then the enum has all of
   * its constants, and may be the one that looks.
   */
  private static final class Tables {
    /** How many constants there are. */
    static final int STATES = states();
    /** What the letters A, B and so on mean. */
    static final Gate[] ALL = {Gate.SHUT, Gate.OPEN};
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
    static final long INITIAL = mask(Gate.SHUT);
    /** The states in which the lifecycle ends, a bit each. */
    static final long TERMINAL = mask(Gate.OPEN);
    /** The states that are none of the lifecycle, a bit each. */
    static final long SENTINELS = mask();

    static {
      // A state; then where each event leads: - nowhere, ? as guards decide; then other targets.
      String[] rows = {
        // OPEN
        "A ? B", // SHUT
      };
      for (String row : rows) {
        int from = ALL["AB".indexOf(row.charAt(0))].ordinal();
        for (int column = 2; column < row.length(); column++) {
          char letter = row.charAt(column);
          int place = "AB".indexOf(letter);
          if (place >= 0) {
            TARGETS[from] |= 1L << ALL[place].ordinal();
          }
          if (place >= 0 && column < 3) {
            NEXT[from * EVENTS + column - 2] = ALL[place];
          }
          if (letter == '?' || (place >= 0 && column < 3)) {
            SOURCES[column - 2] |= 1L << from;
          }
        }
      }
    }

    /** Not to be made: everything here is static. */
    private Tables() {}

    /**
     * {@return a bit for each state}
     * @param states the states
     */
    private static long mask(Gate... states) {
      long mask = 0;
      for (Gate state : states) {
        mask |= 1L << state.ordinal();
      }
      return mask;
    }

    /** {@return how many constants there are} */
    private static int states() {
      if (Gate.OPEN == null) {
        throw new IllegalStateException("Gate is still being initialised: its lifecycle can be asked in static initialisers after the constants, not in constructors or field initialisers");
      }
      return Gate.values().length;
    }
  }

  /** What the functions look into that take an actor. */
  private static final class ActorTables {
    /** How many actors there are. */
    static final int ACTORS = 1;
    /** Where an actor may take a state, a row of actors a state, a bit a state. */
    static final long[] TARGETS = new long[Tables.STATES * ACTORS];
    /** Where an actor may fire an event, a row of actors an event, a bit a state. */
    static final long[] SOURCES = new long[Tables.EVENTS * ACTORS];

    static {
      // A state; then who may fire each event: - nobody, * anyone; then targets and who may.
      String[] rows = {
        // OPEN
        "A A BA", // SHUT
      };
      GateActor[][] who = {
        {}, // -
        GateActor.values(), // *
        {GateActor.KEEPER}, // A
      };
      for (String row : rows) {
        int from = Tables.ALL["AB".indexOf(row.charAt(0))].ordinal();
        for (int column = 2; column < 3; column++) {
          for (GateActor by : who["-*A".indexOf(row.charAt(column))]) {
            SOURCES[(column - 2) * ACTORS + by.ordinal()] |= 1L << from;
          }
        }
        for (int at = 4; at < row.length(); at += 2) {
          int to = Tables.ALL["AB".indexOf(row.charAt(at))].ordinal();
          for (GateActor by : who["-*A".indexOf(row.charAt(at + 1))]) {
            TARGETS[from * ACTORS + by.ordinal()] |= 1L << to;
          }
        }
      }
    }

    /** Not to be made: everything here is static. */
    private ActorTables() {}
  }

  /** The events that each state allows. */
  private static final class AllowedEvents {
    /** A set a state. */
    static final List<Set<GateEvent>> OF = new ArrayList<>(Tables.STATES);

    static {
      for (Gate from : Gate.values()) {
        EnumSet<GateEvent> allowed = EnumSet.noneOf(GateEvent.class);
        for (GateEvent event : GateEvent.values()) {
          if (canFire(from, event)) {
            allowed.add(event);
          }
        }
        OF.add(Collections.unmodifiableSet(allowed));
      }
    }

    /** Not to be made: everything here is static. */
    private AllowedEvents() {}
  }

  /** Where moves lead, by everything that they depend on. */
  static final class Decided {
    /** Not to be made: everything here is static. */
    private Decided() {}

    /**
     * {@return where an event leads; null where it doesn't}
     * @param from the state that is left
     * @param event the event
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static Gate next(Gate from, GateEvent event, GateActor by, GateGuards guards) {
      if (!canFire(from, event, by)) {
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
     * {@return where {@code open} leads}
     * @param from the state that is left
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static Gate whereOpen(Gate from, GateActor by, GateGuards guards) {
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
     * {@return whether one state may go to another}
     * @param from the state that is left
     * @param to the state that is entered
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static boolean leads(Gate from, Gate to, GateActor by, GateGuards guards) {
      if (!canTransition(from, to, by)) {
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
     * {@return what a guard says}
     * @param name what it is called
     * @param guards answers the guards' questions
     */
    static boolean answer(String name, GateGuards guards) {
      switch (name) {
        case "unlocked" -> {
          return guards.unlocked();
        }
        default -> {
          return false;
        }
      }
    }
  }

  /** The whole machine, of which a graph is made when somebody asks for it. */
  static final class Lifecycle extends LazyGraph<Gate> {
    /** The only one. */
    static final LazyGraph<Gate> SELF = new Lifecycle();

    /** Makes the only one. */
    private Lifecycle() {
      super(Gate.class);
    }

    @Override protected void describe(StateGraphBuilder<Gate> lifecycle) {
      lifecycle.initial(Gate.SHUT);
      lifecycle.terminal(Gate.OPEN);
      lifecycle.events("OPEN");
      lifecycle.actors("KEEPER");
      lifecycle.arc(Gate.SHUT, Gate.OPEN).on("OPEN").by("KEEPER").guard("unlocked");
    }
  }
}
