package dev.interlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A state machine as data, for code that works with any machine: a renderer, a test, an audit.
 * Immutable. All sets are unmodifiable and in the order of the enum.
 *
 * @param <S> the enum
 */
@SuppressWarnings("EnumOrdinal") // rows by ordinal, of one and the same class at run time
public final class StateGraph<S extends Enum<S>> {

  private final Class<S> type;
  private final Set<S> states;
  private final Set<S> initial;
  private final Set<S> terminal;
  private final Set<S> sentinels;
  private final Map<String, Set<S>> groups;
  private final List<String> events;
  private final ActorNames actors;
  private final List<Arc<S>> arcs;
  private final List<List<Arc<S>>> arcsFrom;
  private final List<Set<S>> targets = new ArrayList<>();
  private final List<Set<S>> sources = new ArrayList<>();

  StateGraph(
      Class<S> type,
      EnumSet<S> initial,
      EnumSet<S> terminal,
      EnumSet<S> sentinels,
      Map<String, Set<S>> groups,
      Set<String> events,
      ActorNames actors,
      List<List<Arc<S>>> rows) {
    this.type = type;
    this.states = Collections.unmodifiableSet(EnumSet.complementOf(sentinels));
    this.initial = Collections.unmodifiableSet(EnumSet.copyOf(initial));
    this.terminal = Collections.unmodifiableSet(EnumSet.copyOf(terminal));
    this.sentinels = Collections.unmodifiableSet(EnumSet.copyOf(sentinels));
    Map<String, Set<S>> copies = new LinkedHashMap<>();
    for (Map.Entry<String, Set<S>> group : groups.entrySet()) {
      Set<S> copy = EnumSet.noneOf(type);
      copy.addAll(group.getValue());
      copies.put(group.getKey(), Collections.unmodifiableSet(copy));
    }
    this.groups = Collections.unmodifiableMap(copies);
    this.events = List.copyOf(events);
    this.actors = actors;
    List<Arc<S>> all = new ArrayList<>();
    List<List<Arc<S>>> copied = new ArrayList<>();
    List<Set<S>> entered = new ArrayList<>();
    for (int state = 0; state < rows.size(); state++) {
      entered.add(EnumSet.noneOf(type));
    }
    for (List<Arc<S>> row : rows) {
      copied.add(List.copyOf(row));
      Set<S> left = EnumSet.noneOf(type);
      for (Arc<S> arc : row) {
        all.add(arc);
        left.add(arc.to());
        entered.get(arc.to().ordinal()).add(arc.from());
      }
      targets.add(Collections.unmodifiableSet(left));
    }
    for (Set<S> each : entered) {
      sources.add(Collections.unmodifiableSet(each));
    }
    this.arcs = List.copyOf(all);
    this.arcsFrom = List.copyOf(copied);
  }

  /**
   * An arc from one state to another.
   *
   * @param <S> the enum
   * @param from the source
   * @param to the target
   * @param event the event; empty if the transition is known by its target alone
   * @param actors who may make it; empty for anyone
   * @param guard the question on whose answer it depends; empty if on none
   */
  public record Arc<S extends Enum<S>>(
      S from, S to, Optional<String> event, List<String> actors, Optional<String> guard) {

    /** Makes an arc; no part may be null. */
    public Arc {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(event, "event");
      actors = List.copyOf(actors);
      Objects.requireNonNull(guard, "guard");
    }

    /** Returns whether an actor may make the transition. */
    public boolean admits(String actor) {
      Objects.requireNonNull(actor, "actor");
      return actors.isEmpty() || actors.contains(actor);
    }
  }

  /** Starts the graph of an enum. */
  public static <S extends Enum<S>> StateGraphBuilder<S> builder(Class<S> type) {
    return new StateGraphBuilder<>(Objects.requireNonNull(type, "type"));
  }

  /** Returns the enum. */
  public Class<S> type() {
    return type;
  }

  /** Returns the states: all constants but the sentinels. */
  public Set<S> states() {
    return states;
  }

  /** Returns the states in which the lifecycle may begin. */
  public Set<S> initial() {
    return initial;
  }

  /** Returns the states in which the lifecycle ends. */
  public Set<S> terminal() {
    return terminal;
  }

  /** Returns the constants that are no states. */
  public Set<S> sentinels() {
    return sentinels;
  }

  /** Returns the groups' members by the groups' names, as the machine declares them. */
  public Map<String, Set<S>> groups() {
    return groups;
  }

  /** Returns the events' names, in the order in which the machine declares them. */
  public List<String> events() {
    return events;
  }

  /** Returns the actors' names, in the order in which the machine declares them. */
  public List<String> actors() {
    return actors.all();
  }

  /** Returns all arcs, by source in the order of the enum, then as declared. */
  public List<Arc<S>> arcs() {
    return arcs;
  }

  /** Returns the arcs that leave a state, as declared. */
  public List<Arc<S>> arcs(S from) {
    return arcsFrom.get(Objects.requireNonNull(from, "from").ordinal());
  }

  /** Returns the states that a state leads to in one step. */
  public Set<S> targets(S from) {
    return targets.get(Objects.requireNonNull(from, "from").ordinal());
  }

  /** Returns the states that lead to a state in one step. */
  public Set<S> sources(S to) {
    return sources.get(Objects.requireNonNull(to, "to").ordinal());
  }

  /** Returns the states that an event may leave. */
  public Set<S> sources(String event) {
    Optional<String> asked = Optional.of(Objects.requireNonNull(event, "event"));
    Set<S> found = EnumSet.noneOf(type);
    for (Arc<S> arc : arcs) {
      if (arc.event().equals(asked)) {
        found.add(arc.from());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Returns the states that a state leads to in one step or more. */
  public Set<S> reachable(S from) {
    return Paths.reachable(this, Objects.requireNonNull(from, "from"));
  }

  /**
   * Finds a way from one state to another.
   *
   * @return a shortest path, both ends included; empty if there is none
   */
  public Optional<List<S>> shortestPath(S from, S to) {
    return Paths.shortest(
        this, Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * Finds the first step of a trace that is no arc. The same state twice is a step too: it is legal
   * where the state has a transition to itself.
   *
   * @return the index of the step's target in the trace; empty if all steps are legal
   */
  public OptionalInt firstIllegalStep(List<S> trace) {
    Objects.requireNonNull(trace, "trace");
    for (int step = 1; step < trace.size(); step++) {
      S to = trace.get(step);
      if (!targets(trace.get(step - 1)).contains(to)) {
        return OptionalInt.of(step);
      }
    }
    return OptionalInt.empty();
  }

  /** Explains why a state can't go to another; empty if it can, or may if a guard allows it. */
  public Optional<Refusal<S>> refusal(S from, S to) {
    return refusal(from, question(to, Optional.empty()), guard -> true);
  }

  /** Explains why an actor can't take a state to another; empty as without an actor. */
  public Optional<Refusal<S>> refusal(S from, S to, String actor) {
    return refusal(from, question(to, Optional.of(actor)), guard -> true);
  }

  /**
   * Explains why a state can't go to another now.
   *
   * @param guards answers a guard's question by the guard's name
   * @return the reason; empty if it can
   */
  public Optional<Refusal<S>> refusal(S from, S to, Predicate<String> guards) {
    return refusal(from, question(to, Optional.empty()), guards);
  }

  /** Explains why an actor can't take a state to another now; empty if the actor can. */
  public Optional<Refusal<S>> refusal(S from, S to, String actor, Predicate<String> guards) {
    return refusal(from, question(to, Optional.of(actor)), guards);
  }

  /**
   * Explains why a state refuses an event; empty if it allows it, or may if a guard allows it. An
   * unknown event is undeclared.
   */
  public Optional<Refusal<S>> refusal(S from, String event) {
    return refusal(from, question(event, Optional.empty()), guard -> true);
  }

  /** Explains why a state refuses an event to an actor; empty as without an actor. */
  public Optional<Refusal<S>> refusal(S from, String event, String actor) {
    return refusal(from, question(event, Optional.of(actor)), guard -> true);
  }

  /**
   * Explains why a state refuses an event now.
   *
   * @param guards answers a guard's question by the guard's name
   * @return the reason; empty if it allows the event
   */
  public Optional<Refusal<S>> refusal(S from, String event, Predicate<String> guards) {
    return refusal(from, question(event, Optional.empty()), guards);
  }

  /** Explains why a state refuses an event to an actor now; empty if it allows it. */
  public Optional<Refusal<S>> refusal(
      S from, String event, String actor, Predicate<String> guards) {
    return refusal(from, question(event, Optional.of(actor)), guards);
  }

  private Question<S> question(S to, Optional<String> actor) {
    return Question.of(type, Objects.requireNonNull(to, "to"), actor);
  }

  private Question<S> question(String event, Optional<String> actor) {
    return Question.of(type, Objects.requireNonNull(event, "event"), actor);
  }

  private Optional<Refusal<S>> refusal(S from, Question<S> question, Predicate<String> guards) {
    return Explanation.of(
        this,
        Objects.requireNonNull(from, "from"),
        question,
        Objects.requireNonNull(guards, "guards"));
  }

  @Override
  public String toString() {
    return "StateGraph of "
        + EnumNames.of(type)
        + ": "
        + states.size()
        + " states, "
        + arcs.size()
        + " arcs";
  }

  /** Returns the state of a name. */
  public S state(String name) {
    return Enum.valueOf(type, name);
  }
}
