package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a state does on an event, as a table has it: {@code SHIPPED [addressed] / WAREHOUSE}. */
public final class CellText {

  private CellText() {}

  /** Returns what a graph says of a state and an event, or of the transitions without one. */
  public static <S extends Enum<S>> String of(
      StateGraph<S> graph, S state, Optional<String> event) {
    if (event.filter(graph.ignores(state)::contains).isPresent()) {
      return "ignored";
    }
    List<StateGraph.Arc<S>> arcs =
        graph.arcs(state).stream().filter(arc -> arc.event().equals(event)).toList();
    return arcs.isEmpty()
        ? "-"
        : arcs.stream().map(arc -> of(graph, arc)).collect(Collectors.joining("; "));
  }

  private static <S extends Enum<S>> String of(StateGraph<S> graph, StateGraph.Arc<S> arc) {
    return graph.shortName(arc.to())
        + arc.guard().map(guard -> " [" + guard + "]").orElse("")
        + (arc.actors().isEmpty() ? "" : " / " + String.join(", ", arc.actors()));
  }
}
