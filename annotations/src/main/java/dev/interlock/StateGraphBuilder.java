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
 * Builds a {@link StateGraph}. Null is refused with a NullPointerException.
 *
 * @param <S> the enum
 */
@SuppressWarnings("EnumOrdinal") // rows by ordinal, of one and the same class at run time
public final class StateGraphBuilder<S extends Enum<S>> {

  private record Key(int from, int to, Optional<String> event) {}

  private final Class<S> type;
  private final S[] constants;
  private final EnumSet<S> initial;
  private final EnumSet<S> terminal;
  private final EnumSet<S> sentinels;
  private final Set<String> events = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Map<Key, StateGraph.Arc<S>> arcs = new LinkedHashMap<>();

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

  /** Adds an arc without an event, which anyone may take. */
  public StateGraphBuilder<S> arc(S from, S to) {
    return add(from, to, Optional.empty(), List.of());
  }

  /** Adds an arc without an event, which only the actors may take. */
  public StateGraphBuilder<S> arcBy(S from, S to, String... actors) {
    return add(from, to, Optional.empty(), List.of(actors));
  }

  /** Adds an arc of an event, which the actors may take, or anyone if none are named. */
  public StateGraphBuilder<S> arc(S from, S to, String event, String... actors) {
    return add(from, to, Optional.of(event), List.of(actors));
  }

  /**
   * Adds many arcs without an event, which anyone may take.
   *
   * @param pairs for each arc two characters: the ordinals of its source and target, plus one
   */
  public StateGraphBuilder<S> arcs(String pairs) {
    return addAll(pairs, Optional.empty(), List.of());
  }

  /** Adds many {@linkplain #arcs(String) packed} arcs without an event, for the actors. */
  public StateGraphBuilder<S> arcsBy(String pairs, String... actors) {
    return addAll(pairs, Optional.empty(), List.of(actors));
  }

  /** Adds many {@linkplain #arcs(String) packed} arcs of an event. */
  public StateGraphBuilder<S> arcs(String pairs, String event, String... actors) {
    return addAll(pairs, Optional.of(event), List.of(actors));
  }

  private StateGraphBuilder<S> addAll(String pairs, Optional<String> event, List<String> by) {
    if (pairs.length() % 2 != 0) {
      throw new IllegalArgumentException("pairs has an odd length: " + pairs.length());
    }
    for (int at = 0; at < pairs.length(); at += 2) {
      add(constant(pairs.charAt(at)), constant(pairs.charAt(at + 1)), event, by);
    }
    return this;
  }

  private S constant(char packed) {
    if (packed < 1 || packed > constants.length) {
      throw new IllegalArgumentException(
          "no constant of " + type.getSimpleName() + " has the ordinal " + (packed - 1));
    }
    return constants[packed - 1];
  }

  /** Equal arcs are one, which admits whoever any of them admits. */
  private StateGraphBuilder<S> add(S from, S to, Optional<String> event, List<String> by) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    event.ifPresent(events::add);
    actors.addAll(by);
    arcs.merge(
        new Key(from.ordinal(), to.ordinal(), event),
        new StateGraph.Arc<>(from, to, event, by),
        (one, other) -> new StateGraph.Arc<>(from, to, event, union(one.actors(), other.actors())));
    return this;
  }

  private static List<String> union(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  /**
   * Makes the graph.
   *
   * @throws IllegalArgumentException if a sentinel is also initial or terminal, or has an arc
   */
  public StateGraph<S> build() {
    for (S sentinel : sentinels) {
      if (initial.contains(sentinel) || terminal.contains(sentinel)) {
        throw new IllegalArgumentException(
            "the sentinel " + sentinel.name() + " is initial or terminal");
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
    return new StateGraph<>(type, initial, terminal, sentinels, events, actors, List.copyOf(rows));
  }
}
