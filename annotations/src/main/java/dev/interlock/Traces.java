package dev.interlock;

import java.util.List;
import java.util.OptionalInt;

/** Holds steps that were recorded against a graph. */
final class Traces {

  private Traces() {}

  static <S extends Enum<S>> OptionalInt firstIllegal(
      StateGraph<S> graph, S start, List<StateGraph.Step<S>> steps) {
    S from = start;
    for (int index = 0; index < steps.size(); index++) {
      StateGraph.Step<S> step = steps.get(index);
      if (!isLegal(graph, from, step)) {
        return OptionalInt.of(index);
      }
      from = step.to();
    }
    return OptionalInt.empty();
  }

  private static <S extends Enum<S>> boolean isLegal(
      StateGraph<S> graph, S from, StateGraph.Step<S> step) {
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      if (arc.to() == step.to()
          && (step.event().isEmpty() || step.event().equals(arc.event()))
          && (step.actor().isEmpty() || arc.admits(step.actor().get()))) {
        return true;
      }
    }
    // What is ignored leaves the state as it is, whoever says it.
    return step.to() == from
        && step.event().isPresent()
        && graph.ignores(from).contains(step.event().get());
  }
}
