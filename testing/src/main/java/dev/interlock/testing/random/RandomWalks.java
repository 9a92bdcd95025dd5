package dev.interlock.testing.random;

import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Disagreement;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Walk;
import dev.interlock.testing.walk.Walker;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Random walks with a subject, as tests. What the lifecycle allows has to pass and to lead where it
 * says; what it refuses is tried as well, and has to be refused and to leave the state alone. A
 * walk that fails is shrunk, and kept as a file if there is a folder for it. Immutable.
 *
 * @param <S> the enum
 */
public final class RandomWalks<S extends Enum<S>> {

  private static final int MOVES = 5_000;
  private static final int LENGTH = 50;

  private final Walker<S> walker;
  private final int moves;
  private final int length;
  private final OptionalLong seed;
  private final Optional<FixtureFolder> fixtures;

  private RandomWalks(
      Walker<S> walker,
      int moves,
      int length,
      OptionalLong seed,
      Optional<FixtureFolder> fixtures) {
    this.walker = walker;
    this.moves = moves;
    this.length = length;
    this.seed = seed;
    this.fixtures = fixtures;
  }

  /**
   * Makes walks of 5,000 moves in all and 50 at most each, other ones in each run.
   *
   * @param type the enum
   * @param driver how a subject is made and moved
   * @throws IllegalArgumentException if no lifecycle was generated for the enum
   */
  public static <S extends Enum<S>> RandomWalks<S> of(Class<S> type, Driver<S> driver) {
    return of(StateGraph.of(type), driver);
  }

  /**
   * Makes walks of 5,000 moves in all and 50 at most each, other ones in each run, for a lifecycle
   * that is given.
   */
  public static <S extends Enum<S>> RandomWalks<S> of(StateGraph<S> graph, Driver<S> driver) {
    return new RandomWalks<>(
        new Walker<>(graph, driver), MOVES, LENGTH, OptionalLong.empty(), Optional.empty());
  }

  /** Returns the same with another number of moves in all; with 1, it is a single walk. */
  public RandomWalks<S> moves(int count) {
    return new RandomWalks<>(walker, positive(count), length, seed, fixtures);
  }

  /** Returns the same with another number of moves after which a walk ends at the latest. */
  public RandomWalks<S> length(int most) {
    return new RandomWalks<>(walker, moves, positive(most), seed, fixtures);
  }

  /**
   * Returns the same with a seed, for the same walks in each run. The system property {@code
   * interlock.seed} goes before it.
   */
  public RandomWalks<S> seed(long start) {
    return new RandomWalks<>(walker, moves, length, OptionalLong.of(start), fixtures);
  }

  /**
   * Returns the same with a folder for the walks that fail, as {@code src/test/walks}. Those that
   * are in it are gone first. It is made when it is needed.
   */
  public RandomWalks<S> fixtures(Path folder) {
    return new RandomWalks<>(walker, moves, length, seed, Optional.of(new FixtureFolder(folder)));
  }

  /** Returns the tests, for a method with {@code @TestFactory}. */
  public Stream<DynamicTest> tests() {
    DynamicTest random = DynamicTest.dynamicTest("random walks, " + moves + " moves", this::check);
    return Stream.concat(
        fixtures.map(folder -> replay(folder.folder())).orElseGet(Stream::empty),
        Stream.of(random));
  }

  /**
   * Returns a test for each file in a folder that is a walk of this lifecycle, for a method with
   * {@code @TestFactory}. There are none if there is no such folder.
   *
   * @throws IllegalArgumentException if a file isn't understood; it says where
   */
  public Stream<DynamicTest> replay(Path folder) {
    return new FixtureFolder(folder)
        .walks(walker.model().graph()).entrySet().stream()
            .map(
                each ->
                    DynamicTest.dynamicTest(
                        String.valueOf(each.getKey().getFileName()),
                        each.getKey().toUri(),
                        () -> replay(each.getKey().toUri(), each.getValue())));
  }

  private void replay(URI file, Walk<S> walk) {
    Optional<Disagreement<S>> found = walker.follow(walk);
    if (found.isPresent()) {
      throw found.get().error("\nreplayed from " + Path.of(file));
    }
  }

  /**
   * Goes the walks until one fails.
   *
   * @throws AssertionError if one does; it has the shrunk walk and the seed
   */
  public void check() {
    WalkGenerator<S> generator = new WalkGenerator<>(walker.model(), walker.driver());
    long first = Seed.of(seed);
    int gone = 0;
    for (long at = first; gone < moves; at++) {
      Walk<S> walk = generator.walk(at, length);
      Optional<Disagreement<S>> found = walker.follow(walk);
      if (found.isPresent()) {
        throw failure(found.get(), at);
      }
      gone += Math.max(1, walk.moves().size());
    }
  }

  private AssertionError failure(Disagreement<S> found, long at) {
    String again = "the same walk: -D" + Seed.PROPERTY + "=" + at;
    Optional<Disagreement<S>> shrunk = new Shrinker<>(walker, found).shrunk();
    if (shrunk.isEmpty()) {
      return found.error(
          "\nThe same walk passed when it was gone again: a subject isn't made anew, or depends on"
              + " something else.\n"
              + again);
    }
    Disagreement<S> shortest = shrunk.get();
    String from = "\n(shrunk from " + found.walk().moves().size() + " moves)\n" + again;
    return shortest.error(
        fixtures
            .map(
                folder ->
                    from
                        + "\nkept, and replayed from now on: "
                        + folder.write(Fixture.of(shortest), shortest.message()))
            .orElse(from));
  }

  private static int positive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " is too few");
    }
    return count;
  }

  /** Returns what is walked, as a text for people. */
  @Override
  public String toString() {
    return moves
        + " moves in walks of "
        + length
        + " at most of "
        + Objects.toString(walker.model().graph());
  }
}
