package dev.interlock;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final List<String> actors;
  private final List<List<Arc<S>>> arcs;

  StateGraph(
      Class<S> type,
      EnumSet<S> initial,
      EnumSet<S> terminal,
      EnumSet<S> sentinels,
      Map<String, Set<S>> groups,
      Set<String> events,
      Set<String> actors,
      List<List<Arc<S>>> arcs) {
    this.type = type;
    this.states = Collections.unmodifiableSet(EnumSet.complementOf(sentinels));
    this.initial = Collections.unmodifiableSet(EnumSet.copyOf(initial));
    this.terminal = Collections.unmodifiableSet(EnumSet.copyOf(terminal));
    this.sentinels = Collections.unmodifiableSet(EnumSet.copyOf(sentinels));
    Map<String, Set<S>> copies = new LinkedHashMap<>();
    groups.forEach(
        (name, members) -> {
          Set<S> copy = EnumSet.noneOf(type);
          copy.addAll(members);
          copies.put(name, Collections.unmodifiableSet(copy));
        });
    this.groups = Collections.unmodifiableMap(copies);
    this.events = List.copyOf(events);
    this.actors = List.copyOf(actors);
    this.arcs = arcs;
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
    return actors;
  }

  /** Returns all arcs, by source in the order of the enum, then as declared. */
  public List<Arc<S>> arcs() {
    return arcs.stream().flatMap(List::stream).toList();
  }

  /** Returns the arcs that leave a state, as declared. */
  public List<Arc<S>> arcs(S from) {
    return arcs.get(Objects.requireNonNull(from, "from").ordinal());
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
      if (arcs(trace.get(step - 1)).stream().noneMatch(arc -> arc.to() == to)) {
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
    Objects.requireNonNull(guards, "guards");
    List<Arc<S>> meant = arcs(from).stream().filter(question::means).toList();
    List<Arc<S>> open = meant.stream().filter(question::admittedBy).toList();
    if (open.stream().anyMatch(arc -> arc.guard().map(guards::test).orElse(true))) {
      return Optional.empty();
    }
    Refusal.Kind kind =
        meant.isEmpty()
            ? Refusal.Kind.UNDECLARED
            : open.isEmpty() ? Refusal.Kind.ACTOR : Refusal.Kind.GUARD;
    Set<String> inTheWay = new LinkedHashSet<>();
    if (kind == Refusal.Kind.ACTOR) {
      meant.forEach(arc -> inTheWay.addAll(arc.actors()));
    } else {
      open.forEach(arc -> arc.guard().ifPresent(inTheWay::add));
    }
    List<String> allowed =
        arcs(from).stream()
            .filter(question::admittedBy)
            .filter(arc -> !question.means(arc))
            .flatMap(question::named)
            .distinct()
            .toList();
    return Optional.of(
        new Refusal<>(kind, from, question, List.copyOf(inTheWay), allowed, ending(from)));
  }

  /** Why a state allows nothing. */
  private String ending(S from) {
    if (sentinels.contains(from)) {
      return "it is no state of the lifecycle";
    }
    return terminal.contains(from)
        ? "it is terminal"
        : "nothing that was asked for leads out of it";
  }

  @Override
  public String toString() {
    int count = arcs.stream().mapToInt(List::size).sum();
    return "StateGraph of "
        + type.getSimpleName()
        + ": "
        + states.size()
        + " states, "
        + count
        + " arcs";
  }
}
