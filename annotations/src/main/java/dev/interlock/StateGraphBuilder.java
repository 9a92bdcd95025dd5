package dev.interlock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link StateGraph}. An arc is followed by what is special about it:
 *
 * <pre>{@code
 * .arc(PLACED, PAID).on("pay").by("CUSTOMER").guard("inStock")
 * }</pre>
 *
 * <p>Null is refused with a NullPointerException.
 *
 * @param <S> the enum
 */
@SuppressWarnings("EnumOrdinal") // rows by ordinal, of one and the same class at run time
public final class StateGraphBuilder<S extends Enum<S>> {

  private final Class<S> type;
  private final int constants;
  private final EnumSet<S> initial;
  private final EnumSet<S> terminal;
  private final EnumSet<S> sentinels;
  private final Map<String, Set<S>> groups = new LinkedHashMap<>();
  private final Set<String> events = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();

  /** By what makes two arcs the same, whoever may make them. */
  private final Map<List<?>, StateGraph.Arc<S>> arcs = new LinkedHashMap<>();

  private final List<Set<String>> ignored = new ArrayList<>();
  private final Map<String, S> former = new LinkedHashMap<>();
  private final List<List<StateGraph.Rule<S>>> rules = new ArrayList<>();
  private Optional<Class<? extends Enum<?>>> actorType = Optional.empty();
  private String prefix = "";

  /** The ends of the arc of which {@code on}, {@code by} and {@code guard} speak. */
  private final List<S> open = new ArrayList<>();

  private Optional<String> event = Optional.empty();
  private List<String> by = List.of();
  private Optional<String> guard = Optional.empty();

  StateGraphBuilder(Class<S> type) {
    this.type = type;
    this.constants = Constants.of(type).length;
    this.initial = EnumSet.noneOf(type);
    this.terminal = EnumSet.noneOf(type);
    this.sentinels = EnumSet.noneOf(type);
    for (int state = 0; state < constants; state++) {
      ignored.add(new LinkedHashSet<>());
      rules.add(new ArrayList<>());
    }
  }

  /** Adds states in which the lifecycle may begin. */
  @SafeVarargs
  public final StateGraphBuilder<S> initial(S... states) {
    for (S each : states) {
      initial.add(each);
    }
    return this;
  }

  /** Adds states in which the lifecycle ends. */
  @SafeVarargs
  public final StateGraphBuilder<S> terminal(S... states) {
    for (S each : states) {
      terminal.add(each);
    }
    return this;
  }

  /** Adds constants that are no states. */
  @SafeVarargs
  public final StateGraphBuilder<S> sentinel(S... constants) {
    for (S each : constants) {
      sentinels.add(each);
    }
    return this;
  }

  /** Adds states to a group; groups stand in the order in which they appear. */
  @SafeVarargs
  public final StateGraphBuilder<S> group(String name, S... members) {
    Set<S> group = EnumSet.noneOf(type);
    group.addAll(groups.getOrDefault(Objects.requireNonNull(name, "name"), Set.of()));
    for (S each : members) {
      group.add(each);
    }
    groups.put(name, group);
    return this;
  }

  /** Says what the short names of the constants leave out. */
  public StateGraphBuilder<S> prefix(String stripped) {
    prefix = Objects.requireNonNull(stripped, "stripped");
    return this;
  }

  /** Adds names under which stored data may know a constant. */
  public StateGraphBuilder<S> formerly(S state, String... names) {
    Objects.requireNonNull(state, "state");
    for (String name : names) {
      S other = former.put(Objects.requireNonNull(name, "name"), state);
      if (other != null && other != state) {
        throw new IllegalArgumentException(
            "both " + other.name() + " and " + state.name() + " were formerly " + name);
      }
    }
    return this;
  }

  /** Adds states that take note of an event without a transition. */
  @SafeVarargs
  public final StateGraphBuilder<S> ignores(String event, S... states) {
    events.add(Objects.requireNonNull(event, "event"));
    for (S each : states) {
      ignored.get(each.ordinal()).add(event);
    }
    return this;
  }

  /** Adds a rule, which the arcs aren't held against here. */
  public StateGraphBuilder<S> rule(StateGraph.Rule<S> rule) {
    rules.get(rule.state().ordinal()).add(rule);
    return this;
  }

  /** Fixes the order of the events; others follow as they appear. */
  public StateGraphBuilder<S> events(String... names) {
    events.addAll(List.of(names));
    return this;
  }

  /** Fixes the order of the actors; others follow as they appear. */
  public StateGraphBuilder<S> actors(String... names) {
    actors.addAll(List.of(names));
    return this;
  }

  /** Fixes the order of the actors by the constants of an enum. */
  public StateGraphBuilder<S> actors(Class<? extends Enum<?>> names) {
    actorType = Optional.of(names);
    return this;
  }

  /**
   * Adds an arc: without an event, for anyone and unguarded unless the next calls say otherwise.
   */
  public StateGraphBuilder<S> arc(S from, S to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    close();
    open.addAll(List.of(from, to));
    return this;
  }

  /** Names the event that causes what was last added. */
  public StateGraphBuilder<S> on(String name) {
    event = Optional.of(name);
    return this;
  }

  /** Names the actors who alone may make what was last added. */
  public StateGraphBuilder<S> by(String... names) {
    by = List.of(names);
    return this;
  }

  /** Names the guard on which what was last added depends. */
  public StateGraphBuilder<S> guard(String name) {
    guard = Optional.of(name);
    return this;
  }

  /** Adds the arc of the last call, of which all is known now; equal arcs are one. */
  private void close() {
    if (open.isEmpty() && (event.isPresent() || !by.isEmpty() || guard.isPresent())) {
      throw new IllegalStateException(
          "on, by and guard speak of the arc before them: there is none");
    }
    if (!open.isEmpty()) {
      add(new StateGraph.Arc<>(open.get(0), open.get(1), event, by, guard));
    }
    open.clear();
    event = Optional.empty();
    by = List.of();
    guard = Optional.empty();
  }

  private void add(StateGraph.Arc<S> arc) {
    if (arc.event().isPresent()) {
      events.add(arc.event().get());
    }
    actors.addAll(arc.actors());
    List<?> key = List.of(arc.from(), arc.to(), arc.event(), arc.guard());
    StateGraph.Arc<S> before = arcs.putIfAbsent(key, arc);
    if (before != null) {
      arcs.put(key, united(before, arc));
    }
  }

  /** Returns an arc that admits whoever one of the two admits. */
  private static <S extends Enum<S>> StateGraph.Arc<S> united(
      StateGraph.Arc<S> one, StateGraph.Arc<S> other) {
    Set<String> actors = new LinkedHashSet<>();
    if (!one.actors().isEmpty() && !other.actors().isEmpty()) {
      actors.addAll(one.actors());
      actors.addAll(other.actors());
    }
    return new StateGraph.Arc<>(
        one.from(), one.to(), one.event(), List.copyOf(actors), one.guard());
  }

  /**
   * Makes the graph.
   *
   * @throws IllegalArgumentException if a sentinel is also initial, terminal or in a group, has an
   *     arc or ignores an event; if a state ignores an event that it has an arc on; or if a former
   *     name is what another constant is called
   * @throws IllegalStateException if an event, actors or a guard were named before any arc
   */
  public StateGraph<S> build() {
    close();
    for (S sentinel : sentinels) {
      if (initial.contains(sentinel) || terminal.contains(sentinel) || isInGroup(sentinel)) {
        throw new IllegalArgumentException(
            "the sentinel " + sentinel.name() + " is initial, terminal or in a group");
      }
      if (!ignored.get(sentinel.ordinal()).isEmpty()) {
        throw new IllegalArgumentException("the sentinel " + sentinel.name() + " ignores an event");
      }
    }
    List<List<StateGraph.Arc<S>>> rows = new ArrayList<>();
    for (int state = 0; state < constants; state++) {
      rows.add(new ArrayList<>());
    }
    for (StateGraph.Arc<S> arc : arcs.values()) {
      if (sentinels.contains(arc.from()) || sentinels.contains(arc.to())) {
        throw new IllegalArgumentException(
            "an arc from " + arc.from().name() + " to " + arc.to().name() + " touches a sentinel");
      }
      if (arc.event().isPresent()
          && ignored.get(arc.from().ordinal()).contains(arc.event().get())) {
        throw new IllegalArgumentException(
            arc.from().name() + " ignores " + arc.event().get() + " and has an arc on it");
      }
      rows.get(arc.from().ordinal()).add(arc);
    }
    List<StateGraph.Rule<S>> claimed = new ArrayList<>();
    for (List<StateGraph.Rule<S>> each : rules) {
      claimed.addAll(each);
    }
    return new StateGraph<>(
        type,
        initial,
        terminal,
        sentinels,
        groups,
        events,
        new ActorNames(actorType, actors),
        rows,
        ignored,
        new StateNames<>(type, prefix, former),
        claimed);
  }

  private boolean isInGroup(S constant) {
    for (Set<S> group : groups.values()) {
      if (group.contains(constant)) {
        return true;
      }
    }
    return false;
  }
}
