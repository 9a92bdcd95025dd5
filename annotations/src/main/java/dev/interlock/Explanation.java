package dev.interlock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Explains why a state refuses what is asked. Plain loops: the first refusal in a JVM would else
 * wait for all that streams and lambdas load.
 */
final class Explanation {

  private Explanation() {}

  static <S extends Enum<S>> Optional<Refusal<S>> of(
      StateGraph<S> graph, S from, Question<S> question, Predicate<String> guards) {
    List<StateGraph.Arc<S>> meant = new ArrayList<>();
    List<StateGraph.Arc<S>> open = new ArrayList<>();
    Set<String> allowed = new LinkedHashSet<>();
    for (StateGraph.Arc<S> arc : graph.arcs(from)) {
      boolean admitted = question.isAdmittedBy(arc);
      if (question.means(arc)) {
        meant.add(arc);
      } else if (admitted) {
        question.addName(arc, allowed);
      }
      if (question.means(arc) && admitted) {
        if (arc.guard().isEmpty() || guards.test(arc.guard().get())) {
          return Optional.empty();
        }
        open.add(arc);
      }
    }
    Refusal.Kind kind =
        meant.isEmpty()
            ? Refusal.Kind.UNDECLARED
            : open.isEmpty() ? Refusal.Kind.ACTOR : Refusal.Kind.GUARD;
    return Optional.of(
        new Refusal<>(
            kind,
            from,
            question,
            inTheWay(kind, meant, open),
            List.copyOf(allowed),
            ending(graph, from)));
  }

  /** The actors who may, or the guards that said no. */
  private static <S extends Enum<S>> List<String> inTheWay(
      Refusal.Kind kind, List<StateGraph.Arc<S>> meant, List<StateGraph.Arc<S>> open) {
    Set<String> names = new LinkedHashSet<>();
    if (kind == Refusal.Kind.ACTOR) {
      for (StateGraph.Arc<S> arc : meant) {
        names.addAll(arc.actors());
      }
    }
    for (StateGraph.Arc<S> arc : open) {
      names.add(arc.guard().orElseThrow());
    }
    return new ArrayList<>(names);
  }

  /** Why a state allows nothing. */
  private static <S extends Enum<S>> String ending(StateGraph<S> graph, S from) {
    if (graph.sentinels().contains(from)) {
      return "it is no state of the lifecycle";
    }
    return graph.terminal().contains(from)
        ? "it is terminal"
        : "nothing that was asked for leads out of it";
  }
}
