package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes walks by chance: of two moves one is legal, one goes along an arc by whoever and whatever
 * the guards say, or is any move at all.
 */
final class WalkGenerator<S extends Enum<S>> {

  /** How many moves are tried where no way leads on. */
  private static final int AT_THE_END = 4;

  /** How often another move is looked for if the driver doesn't offer one. */
  private static final int MOST_DRAWS = 50;

  private final Model<S> model;
  private final Driver<S> driver;
  private final Alphabet<S> alphabet;
  private final List<S> starts;

  WalkGenerator(Model<S> model, Driver<S> driver) {
    this.model = model;
    this.driver = driver;
    this.alphabet = Alphabet.of(model.graph());
    this.starts = List.copyOf(model.graph().initial());
    if (starts.isEmpty()) {
      throw new IllegalArgumentException(
          model.graph().type().getName() + " has no initial state in which a walk could begin");
    }
  }

  /** Makes a walk of at most so many moves; the same seed makes the same one. */
  Walk<S> walk(long seed, int length) {
    Random random = new Random(seed);
    S start = start(random);
    List<Move<S>> moves = new ArrayList<>();
    S state = start;
    int atTheEnd = 0;
    while (moves.size() < length && atTheEnd < AT_THE_END) {
      Optional<Move<S>> move = move(state, random);
      if (move.isEmpty()) {
        break;
      }
      moves.add(move.get());
      state = model.outcome(state, move.get()).state();
      atTheEnd = model.graph().arcs(state).isEmpty() ? atTheEnd + 1 : 0;
    }
    return new Walk<>(start, moves);
  }

  private S start(Random random) {
    boolean stored = driver.restores() && random.nextBoolean();
    return any(stored ? List.copyOf(model.graph().states()) : starts, random);
  }

  private Optional<Move<S>> move(S state, Random random) {
    if (alphabet.moves().isEmpty()) {
      return Optional.empty();
    }
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      Move<S> move = drawn(state, random);
      if (driver.offers(move)) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  private Move<S> drawn(S state, Random random) {
    List<StateGraph.Arc<S>> arcs = model.graph().arcs(state);
    int choice = random.nextInt(4);
    if (arcs.isEmpty() || choice == 0) {
      return somehow(any(alphabet.moves(), random), random);
    }
    StateGraph.Arc<S> arc = any(arcs, random);
    Move<S> along = alphabet.along(arc);
    return choice == 1 ? somehow(along, random) : legally(arc, somehow(along, random), random);
  }

  private Move<S> somehow(Move<S> move, Random random) {
    Set<String> yes = new LinkedHashSet<>();
    for (String guard : alphabet.guards()) {
      if (random.nextBoolean()) {
        yes.add(guard);
      }
    }
    return move.by(any(alphabet.actors(), random)).given(yes);
  }

  private Move<S> legally(StateGraph.Arc<S> arc, Move<S> move, Random random) {
    Set<String> yes = new LinkedHashSet<>(move.given());
    arc.guard().ifPresent(yes::add);
    Optional<String> actor =
        arc.actors().isEmpty() ? move.actor() : Optional.of(any(arc.actors(), random));
    return move.by(actor).given(yes);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
