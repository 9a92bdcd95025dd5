package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The walks that are simpler than another, those first that save most. */
final class Simpler<S extends Enum<S>> {

  private final Model<S> model;
  private final Driver<S> driver;
  private final Alphabet<S> alphabet;

  Simpler(Model<S> model, Driver<S> driver) {
    this.model = model;
    this.driver = driver;
    this.alphabet = Alphabet.of(model.graph());
  }

  Stream<Walk<S>> than(Walk<S> walk) {
    return Stream.of(straight(walk), without(walk), shortcuts(walk), plainer(walk))
        .flatMap(each -> each);
  }

  /** The last move alone, after a shortest way to where it is made. */
  private Stream<Walk<S>> straight(Walk<S> walk) {
    if (walk.moves().isEmpty()) {
      return Stream.empty();
    }
    int last = walk.moves().size() - 1;
    S before = states(walk).get(last);
    Stream<S> starts =
        driver.restores()
            ? Stream.concat(Stream.of(before), model.graph().initial().stream())
            : model.graph().initial().stream();
    return starts
        .distinct()
        .flatMap(start -> way(start, before).map(way -> new Walk<>(start, way)).stream())
        .map(way -> way.then(walk.moves().get(last)))
        .filter(shorter -> shorter.moves().size() < walk.moves().size());
  }

  /** Without a stretch of it, of half its length first, of one move last. */
  private Stream<Walk<S>> without(Walk<S> walk) {
    int size = walk.moves().size();
    return Stream.iterate(size / 2, length -> length > 0, length -> length / 2)
        .flatMap(
            length ->
                IntStream.rangeClosed(0, size - length)
                    .mapToObj(from -> replaced(walk, from, from + length, List.of())));
  }

  /** With a shorter way for a stretch of it. */
  private Stream<Walk<S>> shortcuts(Walk<S> walk) {
    List<S> states = states(walk);
    int size = walk.moves().size();
    return Stream.iterate(size - 1, length -> length > 1, length -> length - 1)
        .flatMap(
            length ->
                IntStream.rangeClosed(0, size - length)
                    .boxed()
                    .flatMap(
                        from ->
                            way(states.get(from), states.get(from + length))
                                .filter(way -> way.size() < length)
                                .map(way -> replaced(walk, from, from + length, way))
                                .stream()));
  }

  /** With fewer guards that say yes, by an actor that comes first. */
  private Stream<Walk<S>> plainer(Walk<S> walk) {
    return IntStream.range(0, walk.moves().size())
        .boxed()
        .flatMap(
            at ->
                plainer(walk.moves().get(at))
                    .map(move -> replaced(walk, at, at + 1, List.of(move))));
  }

  private Stream<Move<S>> plainer(Move<S> move) {
    Stream<Move<S>> none =
        move.given().size() > 1 ? Stream.of(move.given(Set.of())) : Stream.empty();
    Stream<Move<S>> less = move.given().stream().map(guard -> move.given(without(move, guard)));
    Stream<Move<S>> others =
        alphabet.actors().stream()
            .takeWhile(actor -> !actor.equals(move.actor()))
            .map(actor -> move.by(actor));
    return Stream.of(none, less, others).flatMap(each -> each).filter(driver::offers);
  }

  private static Set<String> without(Move<?> move, String guard) {
    Set<String> rest = new TreeSet<>(move.given());
    rest.remove(guard);
    return rest;
  }

  private static <S extends Enum<S>> Walk<S> replaced(
      Walk<S> walk, int from, int to, List<Move<S>> by) {
    List<Move<S>> moves = new ArrayList<>(walk.moves().subList(0, from));
    moves.addAll(by);
    moves.addAll(walk.moves().subList(to, walk.moves().size()));
    return new Walk<>(walk.start(), moves);
  }

  /** The states before each move, and the last one. */
  private List<S> states(Walk<S> walk) {
    List<S> states = new ArrayList<>(List.of(walk.start()));
    for (Move<S> move : walk.moves()) {
      S state = states.get(states.size() - 1);
      states.add(driver.offers(move) ? model.outcome(state, move).state() : state);
    }
    return states;
  }

  private Optional<List<Move<S>>> way(S from, S to) {
    return model
        .graph()
        .shortestPath(from, to)
        .map(path -> moves(path))
        .filter(moves -> moves.stream().allMatch(driver::offers));
  }

  private List<Move<S>> moves(List<StateGraph.Arc<S>> path) {
    return path.stream().map(alphabet::along).toList();
  }
}
