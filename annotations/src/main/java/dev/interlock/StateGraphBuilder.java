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

  private record Key(int from, int to, Optional<String> event, Optional<String> guard) {}

  private final Class<S> type;
  private final S[] constants;
  private final EnumSet<S> initial;
  private final EnumSet<S> terminal;
  private final EnumSet<S> sentinels;
  private final Map<String, Set<S>> groups = new LinkedHashMap<>();
  private final Set<String> events = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Map<Key, StateGraph.Arc<S>> arcs = new LinkedHashMap<>();

  /** The ends of the arcs of which {@code on}, {@code by} and {@code guard} speak, in pairs. */
  private final List<S> open = new ArrayList<>();

  private Optional<String> event = Optional.empty();
  private List<String> by = List.of();
  private Optional<String> guard = Optional.empty();

  StateGraphBuilder(Class<S> type) {
    this.type = type;
    this.constants = type.getEnumConstants();
    this.initial = EnumSet.noneOf(type);
    this.terminal = EnumSet.noneOf(type);
    this.sentinels = EnumSet.noneOf(type);
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
    Set<S> group =
        groups.computeIfAbsent(Objects.requireNonNull(name, "name"), first -> EnumSet.noneOf(type));
    for (S each : members) {
      group.add(each);
    }
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

  /**
   * Adds many arcs that have event, actors and guard in common.
   *
   * @param pairs for each arc two characters: the ordinals of its source and target, plus one
   * @throws IllegalArgumentException if a character is missing or stands for no constant
   */
  public StateGraphBuilder<S> arcs(String pairs) {
    if (pairs.length() % 2 != 0) {
      throw new IllegalArgumentException("pairs has an odd length: " + pairs.length());
    }
    close();
    for (int at = 0; at < pairs.length(); at++) {
      open.add(constant(pairs.charAt(at)));
    }
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

  private S constant(char packed) {
    if (packed < 1 || packed > constants.length) {
      throw new IllegalArgumentException(
          "no constant of " + type.getSimpleName() + " has the ordinal " + (packed - 1));
    }
    return constants[packed - 1];
  }

  /** Adds the arcs of the last call, of which all is known now. */
  private void close() {
    if (open.isEmpty() && (event.isPresent() || !by.isEmpty() || guard.isPresent())) {
      throw new IllegalStateException(
          "on, by and guard speak of the arc before them: there is none");
    }
    for (int at = 0; at < open.size(); at += 2) {
      add(open.get(at), open.get(at + 1));
    }
    open.clear();
    event = Optional.empty();
    by = List.of();
    guard = Optional.empty();
  }

  /** Equal arcs are one, which admits whoever any of them admits. */
  private void add(S from, S to) {
    event.ifPresent(events::add);
    actors.addAll(by);
    arcs.merge(
        new Key(from.ordinal(), to.ordinal(), event, guard),
        new StateGraph.Arc<>(from, to, event, by, guard),
        StateGraphBuilder::united);
  }

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
   * @throws IllegalArgumentException if a sentinel is also initial, terminal or in a group, or has
   *     an arc
   * @throws IllegalStateException if an event, actors or a guard were named before any arc
   */
  public StateGraph<S> build() {
    close();
    for (S sentinel : sentinels) {
      if (initial.contains(sentinel)
          || terminal.contains(sentinel)
          || groups.values().stream().anyMatch(group -> group.contains(sentinel))) {
        throw new IllegalArgumentException(
            "the sentinel " + sentinel.name() + " is initial, terminal or in a group");
      }
    }
    List<List<StateGraph.Arc<S>>> rows = new ArrayList<>();
    for (int state = 0; state < constants.length; state++) {
      rows.add(new ArrayList<>());
    }
    for (StateGraph.Arc<S> arc : arcs.values()) {
      if (sentinels.contains(arc.from()) || sentinels.contains(arc.to())) {
        throw new IllegalArgumentException(
            "an arc from " + arc.from().name() + " to " + arc.to().name() + " touches a sentinel");
      }
      rows.get(arc.from().ordinal()).add(arc);
    }
    rows.replaceAll(List::copyOf);
    return new StateGraph<>(
        type, initial, terminal, sentinels, groups, events, actors, List.copyOf(rows));
  }
}
