package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a lifecycle does, in words: what each move comes to, by each actor and with each answer of
 * the guards. Two that do the same are written alike, though one names all actors where the other
 * admits anyone, or names one who may make the same move anyhow.
 */
final class Behaviour {

  private Behaviour() {}

  static <S extends Enum<S>> List<String> of(StateGraph<S> graph) {
    List<String> words = new ArrayList<>();
    words.add("begins in " + graph.initial());
    words.add("ends in " + graph.terminal());
    for (S state : graph.states()) {
      words.add(state + " ignores " + new TreeSet<>(graph.ignores(state)));
      Stream<Move<S>> events = graph.events().stream().sorted().map(Move::on);
      Stream<Move<S>> targets = graph.states().stream().map(Move::to);
      Stream.concat(events, targets)
          .forEach(move -> words.addAll(outcomes(Model.of(graph), state, move)));
    }
    return words;
  }

  private static <S extends Enum<S>> List<String> outcomes(Model<S> model, S state, Move<S> move) {
    StateGraph<S> graph = model.graph();
    List<Optional<String>> actors = new ArrayList<>();
    graph.actors().forEach(actor -> actors.add(Optional.of(actor)));
    if (actors.isEmpty()) {
      actors.add(Optional.empty());
    }
    List<String> words = new ArrayList<>();
    for (Optional<String> actor : actors) {
      for (Set<String> yes : answers(graph)) {
        Move<S> made = move.by(actor).given(yes);
        words.add(state + " " + made + ": " + words(model.outcome(state, made)));
      }
    }
    return words;
  }

  private static String words(Outcome<?> outcome) {
    return outcome
        + outcome
            .refusal()
            .map(why -> new TreeSet<>(why.actors()) + " " + new TreeSet<>(why.guards()))
            .orElse("");
  }

  private static Set<Set<String>> answers(StateGraph<?> graph) {
    Set<Set<String>> answers = new LinkedHashSet<>(Set.of(Set.of()));
    graph.arcs().stream()
        .flatMap(arc -> arc.guard().stream())
        .distinct()
        .sorted()
        .forEach(
            guard -> {
              for (Set<String> each : List.copyOf(answers)) {
                Set<String> more = new TreeSet<>(each);
                more.add(guard);
                answers.add(more);
              }
            });
    return answers;
  }
}
