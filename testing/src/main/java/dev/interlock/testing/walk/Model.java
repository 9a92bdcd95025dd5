package dev.interlock.testing.walk;

import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a lifecycle says about moves. It goes by the graph alone, not by what else was generated.
 *
 * @param <S> the enum
 */
public final class Model<S extends Enum<S>> {

  private final StateGraph<S> graph;

  private Model(StateGraph<S> graph) {
    this.graph = Objects.requireNonNull(graph, "graph");
  }

  /** Makes the model of a graph. */
  public static <S extends Enum<S>> Model<S> of(StateGraph<S> graph) {
    return new Model<>(graph);
  }

  /** Returns the graph. */
  public StateGraph<S> graph() {
    return graph;
  }

  /**
   * Returns what a move comes to. Of an event's arcs the first whose guard says yes is taken, then
   * the one without a guard. A move to a state passes if any arc to it does.
   */
  public Outcome<S> outcome(S from, Move<S> move) {
    Optional<Refusal<S>> refusal = refusal(from, move);
    if (refusal.isPresent()) {
      return new Outcome<>(from, refusal);
    }
    S state = move.to().orElseGet(() -> taken(from, move).map(StateGraph.Arc::to).orElse(from));
    return new Outcome<>(state, refusal);
  }

  /**
   * Returns the arc that a move takes: of a move to a state, one without an event where there is
   * one. Empty if the move is refused, or the event ignored.
   */
  public Optional<StateGraph.Arc<S>> taken(S from, Move<S> move) {
    List<StateGraph.Arc<S>> met = met(from, move);
    Optional<StateGraph.Arc<S>> open =
        first(met, arc -> arc.guard().filter(move::says).isPresent());
    return open.isPresent() ? open : first(met, arc -> arc.guard().isEmpty());
  }

  /** Returns the arcs that a move asks for and that admit who makes it, in their order. */
  public List<StateGraph.Arc<S>> met(S from, Move<S> move) {
    List<StateGraph.Arc<S>> asked =
        graph.arcs(from).stream()
            .filter(arc -> move.actor().map(arc::admits).orElse(true))
            .filter(
                arc ->
                    move.event().isPresent()
                        ? arc.event().equals(move.event())
                        : Optional.of(arc.to()).equals(move.to()))
            .toList();
    return move.event().isPresent() ? asked : withoutEventFirst(asked);
  }

  private List<StateGraph.Arc<S>> withoutEventFirst(List<StateGraph.Arc<S>> arcs) {
    List<StateGraph.Arc<S>> plain = arcs.stream().filter(arc -> arc.event().isEmpty()).toList();
    return plain.isEmpty() ? arcs : plain;
  }

  private Optional<StateGraph.Arc<S>> first(
      List<StateGraph.Arc<S>> arcs, Predicate<StateGraph.Arc<S>> wanted) {
    return arcs.stream().filter(wanted).findFirst();
  }

  private Optional<Refusal<S>> refusal(S from, Move<S> move) {
    Predicate<String> guards = move::says;
    if (move.event().isPresent()) {
      String event = move.event().orElseThrow();
      return move.actor().isPresent()
          ? graph.refusal(from, event, move.actor().orElseThrow(), guards)
          : graph.refusal(from, event, guards);
    }
    S to = move.to().orElseThrow();
    return move.actor().isPresent()
        ? graph.refusal(from, to, move.actor().orElseThrow(), guards)
        : graph.refusal(from, to, guards);
  }
}
