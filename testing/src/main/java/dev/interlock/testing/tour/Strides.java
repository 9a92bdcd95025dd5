package dev.interlock.testing.tour;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The transitions that can be made with a driver, each by every actor that it names; and those that
 * can't.
 *
 * @param <S> the enum
 */
public final class Strides<S extends Enum<S>> {

  private final Model<S> model;
  private final Predicate<Move<S>> offered;
  private final List<S> roots;
  private final Map<S, List<Stride<S>>> leaving;
  private final List<Missed> missed = new ArrayList<>();

  private Strides(Model<S> model, Predicate<Move<S>> offered) {
    this.model = model;
    this.offered = offered;
    this.roots = new ArrayList<>(model.graph().initial());
    this.leaving = new EnumMap<>(model.graph().type());
  }

  /**
   * Finds them.
   *
   * @param model the lifecycle
   * @param offered which moves can be tried
   * @param restores whether a walk can start anywhere; it does so only where no other way leads
   */
  public static <S extends Enum<S>> Strides<S> of(
      Model<S> model, Predicate<Move<S>> offered, boolean restores) {
    Strides<S> strides = new Strides<>(model, offered);
    for (StateGraph.Arc<S> arc : model.graph().arcs()) {
      strides.add(arc);
    }
    strides.root(restores);
    return strides;
  }

  private void add(StateGraph.Arc<S> arc) {
    List<Stride<S>> found = new ArrayList<>();
    for (Optional<String> actor : actors(arc)) {
      Move<S> move = move(arc).by(actor);
      String what = arc.from().name() + " " + move + " -> " + arc.to().name();
      if (!model.taken(arc.from(), move).equals(Optional.of(arc))) {
        missed.add(new Missed(what, "another transition is made by the same move"));
      } else if (offered.test(move)) {
        found.add(new Stride<>(arc, move));
      } else if (!arc.actors().isEmpty() || actor.isEmpty()) {
        missed.add(new Missed(what, "the driver doesn't offer it"));
      }
    }
    if (arc.actors().isEmpty() && found.isEmpty() && !model.graph().actors().isEmpty()) {
      missed.add(
          new Missed(
              arc.from().name() + " " + move(arc) + " -> " + arc.to().name(),
              "the driver offers it to nobody"));
    }
    // Where anyone may, one is enough.
    List<Stride<S>> kept = arc.actors().isEmpty() ? found.stream().limit(1).toList() : found;
    leaving.computeIfAbsent(arc.from(), any -> new ArrayList<>()).addAll(kept);
  }

  private List<Optional<String>> actors(StateGraph.Arc<S> arc) {
    List<String> names = arc.actors().isEmpty() ? model.graph().actors() : arc.actors();
    return names.isEmpty() ? List.of(Optional.empty()) : names.stream().map(Optional::of).toList();
  }

  private Move<S> move(StateGraph.Arc<S> arc) {
    Move<S> move = arc.event().map(Move::<S>on).orElseGet(() -> Move.to(arc.to()));
    return move.given(arc.guard().map(Set::of).orElse(Set.of()));
  }

  private void root(boolean restores) {
    Set<S> reached = reached(roots);
    for (S state : model.graph().states()) {
      if (!reached.contains(state)) {
        if (restores) {
          roots.add(state);
          reached = reached(roots);
        } else {
          leaving
              .getOrDefault(state, List.of())
              .forEach(
                  stride ->
                      missed.add(
                          new Missed(
                              state.name() + " " + stride.move() + " -> " + stride.to().name(),
                              "no move that the driver offers leads to " + state.name())));
          leaving.remove(state);
        }
      }
    }
  }

  private Set<S> reached(List<S> from) {
    Set<S> reached = new LinkedHashSet<>(from);
    Deque<S> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Stride<S> stride : from(open.remove())) {
        if (reached.add(stride.to())) {
          open.add(stride.to());
        }
      }
    }
    return reached;
  }

  /** Returns the lifecycle. */
  public Model<S> model() {
    return model;
  }

  /** Returns whether a move can be tried. */
  public boolean isOffered(Move<S> move) {
    return offered.test(move);
  }

  /** Returns where walks start. */
  public List<S> roots() {
    return List.copyOf(roots);
  }

  /** Returns the strides out of a state, as declared. */
  public List<Stride<S>> from(S state) {
    return leaving.getOrDefault(state, List.of());
  }

  /** Returns all strides. */
  public Stream<Stride<S>> all() {
    return leaving.values().stream().flatMap(List::stream);
  }

  /** Returns the transitions that can't be made. */
  public List<Missed> missed() {
    return List.copyOf(missed);
  }
}
