import dev.interlock.ActorRows;
import dev.interlock.AllowedSet;
import dev.interlock.AllowedSets;
import dev.interlock.IllegalTransitionException;
import dev.interlock.InterlockGenerated;
import dev.interlock.LifecycleText;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of {@link Gate}, as functions on its values.
 *
 * <p>A move that isn't allowed throws a {@link IllegalTransitionException}, and an argument that is null a
 * {@code NullPointerException} that names the parameter.
 *
 * <table>
 * <caption>What leads where</caption>
 * <thead><tr><th>State</th><th>Event</th><th>Leads to</th><th>If</th><th>By</th></tr></thead>
 * <tbody>
 * <tr><td>{@link Gate#SHUT SHUT} (initial)</td><td>OPEN</td><td>OPEN</td><td>unlocked</td><td>KEEPER</td></tr>
 * <tr><td>{@link Gate#OPEN OPEN} (terminal)</td><td></td><td></td><td></td><td></td></tr>
 * </tbody>
 * </table>
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
      throw Tables.LIFECYCLE.refused(from, to, by.name(), guard -> Decided.answer(guard, guards));
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
    return Allowed.TARGETS.at(from.ordinal()).set();
  }

  /**
   * {@return the states that a state may go to for an actor}
   * @param from the state that is left
   * @param by who asks
   */
  public static Set<Gate> targets(Gate from, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    return AllowedByActor.TARGETS.at(from.ordinal() * ActorTables.ACTORS + by.ordinal()).set();
  }

  /**
   * {@return the states that a state may go to for an actor now}
   * @param from the state that is left
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Set<Gate> targets(Gate from, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    AllowedSet<Gate> allowed = AllowedByActor.TARGETS.at(from.ordinal() * ActorTables.ACTORS + by.ordinal());
    for (Gate to : allowed.constants()) {
      if (!canTransition(from, to, by, guards)) {
        allowed = allowed.without(to);
      }
    }
    return allowed.set();
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
    return Allowed.EVENTS.at(from.ordinal()).set();
  }

  /**
   * {@return the events that a state allows for an actor}
   * @param from the state that is left
   * @param by who asks
   */
  public static Set<GateEvent> events(Gate from, GateActor by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    return AllowedByActor.EVENTS.at(from.ordinal() * ActorTables.ACTORS + by.ordinal()).set();
  }

  /**
   * {@return the events that a state allows for an actor now}
   * @param from the state that is left
   * @param by who asks
   * @param guards answers the guards' questions
   */
  public static Set<GateEvent> events(Gate from, GateActor by, GateGuards guards) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(guards, "guards");
    AllowedSet<GateEvent> allowed = AllowedByActor.EVENTS.at(from.ordinal() * ActorTables.ACTORS + by.ordinal());
    for (GateEvent event : allowed.constants()) {
      if (!canFire(from, event, by, guards)) {
        allowed = allowed.without(event);
      }
    }
    return allowed.set();
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
      throw Tables.LIFECYCLE.refused(from, event.name(), by.name(), guard -> Decided.answer(guard, guards));
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
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    return AllowedByActor.ACTORS.at(from.ordinal() * Tables.EVENTS + event.ordinal()).set();
  }

  /**
   * {@return the state of a name: its own, a shorter or a former one}
   * @param name what it is called
   */
  public static Gate of(String name) {
    LifecycleText.requireMade(Gate.OPEN, Gate.class);
    return Tables.LIFECYCLE.of(name);
  }

  /** {@return the whole machine as data} */
  public static StateGraph<Gate> graph() {
    LifecycleText.requireMade(Gate.OPEN, Gate.class);
    return Tables.LIFECYCLE.graph();
  }

  /**
   * What the functions look into. It is made with the first look: then the enum has all of
   * its constants, and may be the one that looks.
   */
  private static final class Tables {
    /** All of it, as lines. */
    static final LifecycleText<Gate> LIFECYCLE = new LifecycleText<>(
        Gate.class,
        Gate.OPEN == null ? null : Gate.values(),
        null,
        null,
        "initial: SHUT",
        "terminal: OPEN",
        "events: OPEN",
        "actors: KEEPER",
        "SHUT OPEN>OPEN?unlocked/KEEPER");

    /** How many events there are. */
    static final int EVENTS = 1;

    /**
     * Where each event leads unless a guard decides, a row of events a state; null where nothing does.
     */
    static final Gate[] NEXT = LIFECYCLE.next();
    /** In which states each event may be fired, a bit a state. */
    static final long[] SOURCES = LIFECYCLE.sources();
    /** Which states a state may go to, a bit a state. */
    static final long[] TARGETS = LIFECYCLE.targets();
    /** The states in which the lifecycle may begin, a bit each. */
    static final long INITIAL = LIFECYCLE.states("initial")[0];
    /** The states in which the lifecycle ends, a bit each. */
    static final long TERMINAL = LIFECYCLE.states("terminal")[0];
    /** The states that are none of the lifecycle, a bit each. */
    static final long SENTINELS = LIFECYCLE.states("sentinels")[0];

    /** Not to be made: everything here is static. */
    private Tables() {}
  }

  /** What the functions look into that take an actor. */
  private static final class ActorTables {
    /** How many actors there are. */
    static final int ACTORS = 1;
    /** Of which the tables are made, and sets. */
    static final ActorRows<Gate> ROWS = new ActorRows<>(Tables.LIFECYCLE, GateActor.values());
    /** Where an actor may take a state, a row of actors a state, a bit a state. */
    static final long[] TARGETS = ROWS.targets();
    /** Where an actor may fire an event, a row of actors an event, a bit a state. */
    static final long[] SOURCES = ROWS.sources();

    /** Not to be made: everything here is static. */
    private ActorTables() {}
  }

  /** What each state allows, as sets. */
  private static final class Allowed {
    /** Where it may go. */
    static final AllowedSets<Gate> TARGETS = AllowedSets.targets(Tables.LIFECYCLE);
    /** What may happen there. */
    static final AllowedSets<GateEvent> EVENTS = AllowedSets.events(Tables.LIFECYCLE, GateEvent.class);

    /** Not to be made: everything here is static. */
    private Allowed() {}
  }

  /** What each state allows to each actor, as sets. */
  private static final class AllowedByActor {
    /** Where it may go, a row of actors a state. */
    static final AllowedSets<Gate> TARGETS = ActorTables.ROWS.allowedTargets();
    /** What may happen there, a row of actors a state. */
    static final AllowedSets<GateEvent> EVENTS = ActorTables.ROWS.allowedEvents(GateEvent.class);
    /** Who may, a row of events a state. */
    static final AllowedSets<GateActor> ACTORS = ActorTables.ROWS.allowedActors(GateActor.class);

    /** Not to be made: everything here is static. */
    private AllowedByActor() {}
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
      return switch (event) {
        case OPEN -> whereOpen(from, by, guards);
        default -> Tables.NEXT[from.ordinal() * Tables.EVENTS + event.ordinal()];
      };
    }

    /**
     * {@return where {@code open} leads, if the tables allow it}
     * @param from the state that is left
     * @param by who asks
     * @param guards answers the guards' questions
     */
    static Gate whereOpen(Gate from, GateActor by, GateGuards guards) {
      if (guards.unlocked()) {
        return Gate.OPEN;
      }
      return null;
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
      return switch (from) {
        case SHUT -> {
          if (to == Gate.OPEN) {
            yield guards.unlocked();
          }
          yield true;
        }
        default -> true;
      };
    }

    /**
     * {@return what a guard says}
     * @param name what it is called
     * @param guards answers the guards' questions
     */
    static boolean answer(String name, GateGuards guards) {
      return switch (name) {
        case "unlocked" -> guards.unlocked();
        default -> false;
      };
    }

    /** {@return the lifecycle, for typed states} */
    static LifecycleText<Gate> lifecycle() {
      return Tables.LIFECYCLE;
    }
  }
}
