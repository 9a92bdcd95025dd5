package dev.interlock.testing.random;

import dev.interlock.testing.walk.Disagreement;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import dev.interlock.testing.walk.Walker;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a shorter and plainer walk that still fails, each tried with a new subject. What comes
 * out can't lose a move, and no stretch of it can be replaced by a shorter way.
 */
final class Shrinker<S extends Enum<S>> {

  /** A subject may be slow: then a walk that isn't a shortest is better than none. */
  private static final int MOST_TRIALS = 3_000;

  private final Walker<S> walker;
  private final Simpler<S> simpler;
  private final Disagreement<S> found;
  private int trials;

  Shrinker(Walker<S> walker, Disagreement<S> found) {
    this.walker = walker;
    this.simpler = new Simpler<>(walker.model(), walker.driver());
    this.found = found;
  }

  /** Returns what was found on the shortest walk; empty if the subject doesn't do it again. */
  Optional<Disagreement<S>> shrunk() {
    Optional<Disagreement<S>> again = walker.follow(found.walk());
    return again.map(this::shrunk);
  }

  private Disagreement<S> shrunk(Disagreement<S> first) {
    Disagreement<S> best = first;
    Optional<Disagreement<S>> better = Optional.of(first);
    while (better.isPresent()) {
      best = better.get();
      Walk<S> walk = best.walk();
      better = firstFailing(walk, simpler.than(walk));
    }
    return best;
  }

  private Optional<Disagreement<S>> firstFailing(Walk<S> walk, Stream<Walk<S>> candidates) {
    return candidates
        .takeWhile(candidate -> trials++ < MOST_TRIALS)
        .flatMap(candidate -> walker.follow(candidate).stream())
        .filter(again -> isSimpler(again.walk(), walk))
        .findFirst();
  }

  /** What is accepted gets less with each step, or it would never end. */
  private boolean isSimpler(Walk<S> walk, Walk<S> than) {
    int shorter = than.moves().size() - walk.moves().size();
    return shorter > 0 || (shorter == 0 && weight(walk) < weight(than));
  }

  @SuppressWarnings("EnumOrdinal") // what stands before is simpler
  private int weight(Walk<S> walk) {
    int start = walk.start().ordinal();
    return start + walk.moves().stream().mapToInt(this::weight).sum();
  }

  private int weight(Move<S> move) {
    int actor = move.actor().map(walker.model().graph().actors()::indexOf).orElse(0);
    return move.given().size() + actor;
  }
}
