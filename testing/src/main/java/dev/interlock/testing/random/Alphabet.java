package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Move;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moves are made of.
 *
 * @param moves all events, and the targets that transitions without an event have
 * @param actors who may make them; nobody in particular where the machine names no actors
 * @param guards the guards of all arcs
 */
record Alphabet<S extends Enum<S>>(
    List<Move<S>> moves, List<Optional<String>> actors, List<String> guards) {

  static <S extends Enum<S>> Alphabet<S> of(StateGraph<S> graph) {
    Stream<Move<S>> events = graph.events().stream().map(Move::on);
    Stream<Move<S>> targets =
        graph.arcs().stream()
            .filter(arc -> arc.event().isEmpty())
            .map(StateGraph.Arc::to)
            .distinct()
            .sorted()
            .map(Move::to);
    return new Alphabet<>(
        Stream.concat(events, targets).toList(),
        graph.actors().isEmpty()
            ? List.of(Optional.empty())
            : graph.actors().stream().map(Optional::of).toList(),
        graph.arcs().stream().flatMap(arc -> arc.guard().stream()).distinct().sorted().toList());
  }

  /** Returns the plainest move along an arc. */
  Move<S> along(StateGraph.Arc<S> arc) {
    Move<S> move = arc.event().<Move<S>>map(Move::on).orElseGet(() -> Move.to(arc.to()));
    Optional<String> actor =
        actors.stream()
            .filter(each -> each.map(arc::admits).orElse(true))
            .findFirst()
            .orElseThrow();
    return arc.guard().map(move::given).orElse(move).by(actor);
  }
}
