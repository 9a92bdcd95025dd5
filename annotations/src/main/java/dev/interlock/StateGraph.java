package dev.interlock;

import java.util.ArrayList;
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
  private final ActorNames actors;
  private final List<Arc<S>> arcs;
  private final List<List<Arc<S>>> arcsFrom;
  private final List<Set<S>> targets = new ArrayList<>();
  private final List<Set<S>> sources = new ArrayList<>();
  private final List<Set<String>> ignored = new ArrayList<>();
  private final StateNames<S> names;
  private final List<Rule<S>> rules;

  StateGraph(
      Class<S> type,
      EnumSet<S> initial,
      EnumSet<S> terminal,
      EnumSet<S> sentinels,
      Map<String, Set<S>> groups,
      Set<String> events,
      ActorNames actors,
      List<List<Arc<S>>> rows,
      List<Set<String>> ignored,
      StateNames<S> names,
      List<Rule<S>> rules) {
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
    for (Set<String> each : ignored) {
      this.ignored.add(Collections.unmodifiableSet(new LinkedHashSet<>(each)));
    }
    this.names = names;
    this.rules = List.copyOf(rules);
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

  /**
   * A rule about a state: what the arcs have to keep to. It is no arc itself. The compiler has held
   * the arcs of an enum against its rules; nothing holds those of a graph that is built by hand.
   *
   * @param <S> the enum
   * @param state the state of which it speaks
   * @param kind the member of {@code @State} that makes it: {@code onlyFrom}, {@code onlyTo},
   *     {@code onlyBy}, {@code onlyAfter} or {@code neverAfter}
   * @param states the states that it names, in the order of the enum, a group as its members; empty
   *     if it names actors
   * @param actors the actors that it names; empty if it names states
   */
  public record Rule<S extends Enum<S>>(S state, String kind, Set<S> states, List<String> actors) {

    /** Makes a rule; no part may be null. */
    public Rule {
      Objects.requireNonNull(kind, "kind");
      Set<S> named = EnumSet.noneOf(state.getDeclaringClass());
      named.addAll(states);
      states = Collections.unmodifiableSet(named);
      actors = List.copyOf(actors);
    }
  }

  /**
   * A step of a lifecycle as it was recorded: {@code Step.to(PAID).on("PAY").by("CUSTOMER")}.
   *
   * @param <S> the enum
   * @param to the state that was entered
   * @param event the event; empty if none is told
   * @param actor who made it; empty if nobody is told
   */
  public record Step<S extends Enum<S>>(S to, Optional<String> event, Optional<String> actor) {

    /** Makes a step; no part may be null. */
    public Step {
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(actor, "actor");
    }

    /** Makes a step of which nothing is told but where it led. */
    public static <S extends Enum<S>> Step<S> to(S state) {
      return new Step<>(state, Optional.empty(), Optional.empty());
    }

    /** Returns the same step, on an event. */
    public Step<S> on(String name) {
      return new Step<>(to, Optional.of(name), actor);
    }

    /** Returns the same step, made by an actor. */
    public Step<S> by(String name) {
      return new Step<>(to, event, Optional.of(name));
    }

    boolean isLegal(StateGraph<S> graph, S from) {
      for (Arc<S> arc : graph.arcs(from)) {
        if (arc.to() == to
            && (event.isEmpty() || event.equals(arc.event()))
            && (actor.isEmpty() || arc.admits(actor.get()))) {
          return true;
        }
      }
      // What is ignored leaves the state as it is, whoever says it.
      return to == from && event.isPresent() && graph.ignores(from).contains(event.get());
    }
  }

  /**
   * Finds the graph that was generated for an enum, for code that knows the class alone.
   *
   * @param type the enum, or the class of a constant of it
   * @return what the generated {@code graph()} returns
   * @throws IllegalArgumentException if none was generated for it, or if the enum's module doesn't
   *     let this one at it; it says what to do
   */
  public static <S extends Enum<S>> StateGraph<S> of(Class<S> type) {
    return GeneratedGraph.of(Objects.requireNonNull(type, "type"));
  }

  /**
   * Finds the graph that was generated for an enum, if one was, for code that meets enums of any
   * kind.
   *
   * @param type the enum, or the class of a constant of it
   * @return what the generated {@code graph()} returns; empty if none was generated for it
   * @throws IllegalArgumentException if one was, but the enum's module doesn't let this one at it;
   *     it says what to do
   */
  public static <S extends Enum<S>> Optional<StateGraph<S>> find(Class<S> type) {
    return Optional.ofNullable(GeneratedGraph.find(Objects.requireNonNull(type, "type")));
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

  /**
   * Returns the events that a state takes note of without a transition. There is no arc for them,
   * and no refusal either.
   */
  public Set<String> ignores(S from) {
    return ignored.get(Objects.requireNonNull(from, "from").ordinal());
  }

  /**
   * Returns the rules that the states declare, by state in the order of the enum, then as
   * {@code @State} lists them. What a state declares twice is twice there, as both hold.
   */
  public List<Rule<S>> rules() {
    return rules;
  }

  /**
   * Finds the constant that a name stands for: its own, its short one or a former one. It may be a
   * sentinel.
   *
   * @throws IllegalArgumentException if no constant is or was called so; it says which is nearest
   */
  public S state(String name) {
    return names.find(name);
  }

  /**
   * Returns what a constant is called where the machine strips a prefix of the names; its own name
   * where it strips none, or where another constant is called so.
   */
  public String shortName(S constant) {
    return names.shortName(Objects.requireNonNull(constant, "constant"));
  }

  /** Returns the constants by the names that they had once, as the machine declares them. */
  public Map<String, S> formerNames() {
    return names.former();
  }

  /** Returns the states that a state leads to in one step or more. */
  public Set<S> reachable(S from) {
    return Paths.reachable(this, Objects.requireNonNull(from, "from"));
  }

  /** Returns whether a state leads to another in one step or more. */
  public boolean isReachable(S from, S to) {
    return reachable(from).contains(Objects.requireNonNull(to, "to"));
  }

  /**
   * Finds a way from one state to another.
   *
   * @return the arcs of a shortest path, which are none where both states are the same; empty if
   *     there is no path
   */
  public Optional<List<Arc<S>>> shortestPath(S from, S to) {
    return Paths.shortest(
        this, Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * Finds the first step of a trace that is no arc. The trace may begin in any state. The same
   * state twice is a step too: it is legal where the state has a transition to itself.
   *
   * @return the index of the step's target in the trace, so never 0; empty if all steps are legal
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

  /**
   * Finds the first step out of a state for which there is no arc: to where it led and, where that
   * is told, on its event and for its actor. Guards are taken to have said yes. An event that the
   * state ignores is a legal step to the same state.
   *
   * @param from the state before the steps, which may be any
   * @return the index of the step among the steps; empty if all are legal
   */
  public OptionalInt firstIllegalStep(S from, List<Step<S>> steps) {
    S state = Objects.requireNonNull(from, "from");
    for (int index = 0; index < steps.size(); index++) {
      Step<S> step = steps.get(index);
      if (!step.isLegal(this, state)) {
        return OptionalInt.of(index);
      }
      state = step.to();
    }
    return OptionalInt.empty();
  }

  /**
   * Finds the first illegal step of a whole lifecycle. The first step is its start, which has to be
   * in an initial state, on whatever event and by whomever; the others are judged as those
   * {@linkplain #firstIllegalStep(Enum, List) out of a state}.
   *
   * @return the index of the step among the steps, 0 for the start; empty if all are legal
   */
  public OptionalInt firstIllegalStepFromStart(List<Step<S>> steps) {
    if (steps.isEmpty()) {
      return OptionalInt.empty();
    }
    S start = steps.get(0).to();
    if (!initial.contains(start)) {
      return OptionalInt.of(0);
    }
    OptionalInt found = firstIllegalStep(start, steps.subList(1, steps.size()));
    return found.isPresent() ? OptionalInt.of(found.getAsInt() + 1) : found;
  }

  /** Explains why a lifecycle can't begin in a state; empty if it can. */
  public Optional<Refusal<S>> startRefusal(S state) {
    if (initial.contains(Objects.requireNonNull(state, "state"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal<>(
            Refusal.Kind.START,
            state,
            state,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.copyOf(initial),
            false));
  }

  /** Explains why a state can't go to another; empty if it can, or may if a guard allows it. */
  public Optional<Refusal<S>> refusal(S from, S to) {
    return refusal(Question.to(from, to));
  }

  /** Explains why an actor can't take a state to another; empty as without an actor. */
  public Optional<Refusal<S>> refusal(S from, S to, String actor) {
    return refusal(Question.to(from, to).by(actor));
  }

  /**
   * Explains why a state can't go to another now.
   *
   * @param guards answers a guard's question by the guard's name
   * @return the reason; empty if it can
   */
  public Optional<Refusal<S>> refusal(S from, S to, Predicate<String> guards) {
    return refusal(Question.to(from, to), guards);
  }

  /** Explains why an actor can't take a state to another now; empty if the actor can. */
  public Optional<Refusal<S>> refusal(S from, S to, String actor, Predicate<String> guards) {
    return refusal(Question.to(from, to).by(actor), guards);
  }

  /**
   * Explains why a state refuses an event; empty if it allows it, or may if a guard allows it. An
   * unknown event is undeclared.
   */
  public Optional<Refusal<S>> refusal(S from, String event) {
    return refusal(Question.on(from, event));
  }

  /** Explains why a state refuses an event to an actor; empty as without an actor. */
  public Optional<Refusal<S>> refusal(S from, String event, String actor) {
    return refusal(Question.on(from, event).by(actor));
  }

  /**
   * Explains why a state refuses an event now.
   *
   * @param guards answers a guard's question by the guard's name
   * @return the reason; empty if it allows the event
   */
  public Optional<Refusal<S>> refusal(S from, String event, Predicate<String> guards) {
    return refusal(Question.on(from, event), guards);
  }

  /** Explains why a state refuses an event to an actor now; empty if it allows it. */
  public Optional<Refusal<S>> refusal(
      S from, String event, String actor, Predicate<String> guards) {
    return refusal(Question.on(from, event).by(actor), guards);
  }

  private Optional<Refusal<S>> refusal(Question<S> question) {
    return new Explanation<>(this, question, null).refusal();
  }

  private Optional<Refusal<S>> refusal(Question<S> question, Predicate<String> guards) {
    return new Explanation<>(this, question, Objects.requireNonNull(guards, "guards")).refusal();
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
}
