package dev.interlock.testing.drive;

import dev.interlock.StateGraph;
import dev.interlock.testing.tour.Missed;
import dev.interlock.testing.tour.Refusals;
import dev.interlock.testing.tour.Strides;
import dev.interlock.testing.tour.Tour;
import dev.interlock.testing.tour.Ways;
import dev.interlock.testing.walk.Disagreement;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Walk;
import dev.interlock.testing.walk.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * Tests that drive something along walks.
 *
 * @param <S> the enum
 */
public final class WalkTests<S extends Enum<S>> {

  private final StateGraph<S> graph;
  private final Walker<S> walker;
  private final Strides<S> strides;
  private final boolean restores;

  /** Makes the tests of a driver. */
  public WalkTests(StateGraph<S> graph, Driver<S> driver) {
    this.graph = graph;
    this.walker = new Walker<>(graph, driver);
    this.restores = driver.restores();
    this.strides = Strides.of(walker.model(), driver::offers, restores);
  }

  /**
   * Returns a test for each walk of a shortest tour, and one for each transition that isn't met.
   */
  public Stream<DynamicNode> tour() {
    List<Walk<S>> walks = Tour.of(strides);
    List<DynamicNode> tests = new ArrayList<>();
    for (Walk<S> walk : walks) {
      tests.add(test(new WalkName<>(walker.model(), walk).text(), walk));
    }
    return Stream.concat(tests.stream(), missed(strides.missed()));
  }

  /**
   * Returns a test for each simple way to an end.
   *
   * @param most how many at most
   * @param longest of how many moves each at most
   */
  public Stream<DynamicNode> ways(int most, int longest) {
    Ways<S> ways = Ways.of(strides, most, longest);
    Stream<DynamicNode> tests =
        ways.walks().stream().map(walk -> test(new WalkName<>(walker.model(), walk).text(), walk));
    String more =
        "there are more ways than "
            + most
            + ", or longer ones than "
            + longest
            + " moves: upTo(ways, moves) says how many are gone";
    return ways.cut()
        ? Stream.concat(tests, Stream.of(aborted("not all ways were gone", more)))
        : tests;
  }

  /** Returns a container for each state, with a test for each event that it refuses or ignores. */
  public Stream<DynamicNode> refusals() {
    Refusals<S> refusals = new Refusals<>(strides, restores);
    return graph.states().stream().flatMap(state -> refusals(state, refusals.of(state)));
  }

  private Stream<DynamicNode> refusals(S state, List<Refusals.Attempt<S>> attempts) {
    List<DynamicNode> tests = new ArrayList<>();
    List<Missed> missed = new ArrayList<>();
    for (Refusals.Attempt<S> attempt : attempts) {
      String name = attempt.name() + (attempt.ignored() ? ": ignored" : ": refused");
      attempt.walk().ifPresent(walk -> tests.add(test(name, walk)));
      missed.addAll(attempt.missed());
    }
    return attempts.isEmpty()
        ? Stream.empty()
        : Stream.of(
            DynamicContainer.dynamicContainer(
                graph.shortName(state), Stream.concat(tests.stream(), missed(missed))));
  }

  private DynamicNode test(String name, Walk<S> walk) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Optional<Disagreement<S>> found = walker.follow(walk);
          if (found.isPresent()) {
            throw found.get().error("");
          }
        });
  }

  /** What isn't met is neither passed nor failed: reports count it as skipped, and say why. */
  private static Stream<DynamicNode> missed(List<Missed> missed) {
    if (missed.isEmpty()) {
      return Stream.empty();
    }
    String all = missed.stream().map(Missed::toString).collect(Collectors.joining("\n  "));
    String name =
        "not met: "
            + missed.get(0).what()
            + (missed.size() > 1 ? ", and " + (missed.size() - 1) + " more" : "");
    return Stream.of(aborted(name, "not met:\n  " + all));
  }

  private static DynamicNode aborted(String name, String why) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new TestAbortedException(why);
        });
  }
}
