package dev.interlock.testing.tour;

import dev.interlock.StateGraph;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Askers;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The moves that a state refuses, each by every actor with all answers of its guards that lead to a
 * refusal; and the events that it ignores.
 *
 * @param <S> the enum
 */
public final class Refusals<S extends Enum<S>> {

  private final Strides<S> strides;
  private final StateGraph<S> graph;
  private final boolean restores;
  private final Map<S, Walk<S>> ways;

  /**
   * Makes them.
   *
   * @param restores whether a walk can start in every state
   */
  public Refusals(Strides<S> strides, boolean restores) {
    this.strides = strides;
    this.graph = strides.model().graph();
    this.restores = restores;
    this.ways = ways();
  }

  /** The shortest ways to all states. */
  private Map<S, Walk<S>> ways() {
    Map<S, Walk<S>> found = new EnumMap<>(graph.type());
    strides.roots().forEach(root -> found.put(root, Walk.from(root)));
    Deque<S> open = new ArrayDeque<>(strides.roots());
    while (!open.isEmpty()) {
      S state = open.remove();
      for (Stride<S> stride : strides.from(state)) {
        if (!found.containsKey(stride.to())) {
          found.put(stride.to(), found.getOrDefault(state, Walk.from(state)).then(stride.move()));
          open.add(stride.to());
        }
      }
    }
    return found;
  }

  /**
   * Moves that are refused or ignored, and how that is met.
   *
   * @param <S> the enum
   * @param name what is asked for, {@code on SHIP} or {@code to PAID}
   * @param ignored whether it is ignored
   * @param walk a walk to the state, with these moves at its end; empty if none can be met
   * @param missed those that can't be met
   */
  public record Attempt<S extends Enum<S>>(
      String name, boolean ignored, Optional<Walk<S>> walk, List<Missed> missed) {

    /** Makes an attempt. */
    public Attempt {
      missed = List.copyOf(missed);
    }
  }

  /** Returns what a state refuses or ignores, event by event, then by what is asked for. */
  public List<Attempt<S>> of(S state) {
    Optional<Walk<S>> way = Optional.ofNullable(restores ? Walk.from(state) : ways.get(state));
    if (way.isEmpty()) {
      String why = "no move that the driver offers leads to " + state.name();
      Missed all = new Missed("what " + state.name() + " refuses", why);
      return List.of(new Attempt<>("", false, Optional.empty(), List.of(all)));
    }
    return of(state, way.get());
  }

  private List<Attempt<S>> of(S state, Walk<S> way) {
    List<Attempt<S>> attempts = new ArrayList<>();
    for (String event : graph.events()) {
      attempt(state, way, Move.on(event)).ifPresent(attempts::add);
    }
    Set<S> targets = new LinkedHashSet<>();
    for (StateGraph.Arc<S> arc : graph.arcs()) {
      if (arc.event().isEmpty()) {
        targets.add(arc.to());
      }
    }
    for (S to : targets) {
      attempt(state, way, Move.to(to)).ifPresent(attempts::add);
    }
    return attempts;
  }

  private Set<String> guards(S state, Move<S> move) {
    Set<String> guards = new LinkedHashSet<>();
    for (StateGraph.Arc<S> arc : graph.arcs(state)) {
      if (move.event().isPresent()
          ? arc.event().equals(move.event())
          : move.to().equals(Optional.of(arc.to()))) {
        arc.guard().ifPresent(guards::add);
      }
    }
    return guards;
  }

  private Optional<Attempt<S>> attempt(S state, Walk<S> way, Move<S> asked) {
    boolean ignored = asked.event().filter(graph.ignores(state)::contains).isPresent();
    Walk<S> walk = way;
    List<Missed> missed = new ArrayList<>();
    for (Asker asker : Askers.of(graph.actors(), guards(state, asked))) {
      Move<S> move = asked.by(asker.actor()).given(asker.yes().orElse(Set.of()));
      if (ignored || !strides.model().outcome(state, move).passes()) {
        if (strides.isOffered(move)) {
          walk = walk.then(move);
        } else {
          missed.add(new Missed(state.name() + " " + move, "the driver doesn't offer it"));
        }
      }
    }
    boolean any = walk.moves().size() > way.moves().size();
    return any || !missed.isEmpty()
        ? Optional.of(
            new Attempt<>(
                asked.name(), ignored, any ? Optional.of(walk) : Optional.empty(), missed))
        : Optional.empty();
  }
}
