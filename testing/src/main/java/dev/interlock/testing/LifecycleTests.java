package dev.interlock.testing;

import dev.interlock.StateGraph;
import dev.interlock.testing.drive.WalkTests;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.matrix.Declared;
import dev.interlock.testing.matrix.Matrix;
import dev.interlock.testing.matrix.Specified;
import dev.interlock.testing.specification.Problem;
import dev.interlock.testing.specification.Specification;
import dev.interlock.testing.specification.SpecificationReader;
import dev.interlock.testing.specification.Start;
import dev.interlock.testing.walk.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of a lifecycle, in a line each:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> isWhatIsSpecified() {
 *   return LifecycleTests.of(OrderStatus.class).matrix(Path.of("src/test/resources/order-status.md"));
 * }
 *
 * @TestFactory
 * Stream<DynamicNode> ordersKeepToIt() {
 *   return LifecycleTests.of(OrderStatus.class).drive(new OrderDriver()).all();
 * }
 * }</pre>
 *
 * <p>Immutable. Nothing is null, neither what is given nor what is returned.
 *
 * @param <S> the enum
 */
public final class LifecycleTests<S extends Enum<S>> {

  private static final int MOST_WAYS = 200;

  private final GeneratedCode<S> code;
  private final Optional<Driver<S>> driver;
  private final int ways;
  private final int moves;

  private LifecycleTests(GeneratedCode<S> code, Optional<Driver<S>> driver, int ways, int moves) {
    this.code = code;
    this.driver = driver;
    this.ways = ways;
    this.moves = moves;
  }

  /**
   * Begins the tests of a lifecycle. Without more, they are of the code that was generated for it.
   *
   * @throws IllegalArgumentException if none was generated for the enum, or if its module doesn't
   *     let this one at it; it says what to do
   */
  public static <S extends Enum<S>> LifecycleTests<S> of(Class<S> type) {
    GeneratedCode<S> code = GeneratedCode.of(type);
    // A simple way is through no state twice.
    return new LifecycleTests<>(code, Optional.empty(), MOST_WAYS, code.graph().states().size());
  }

  /** Returns the same tests of something of the user's instead: an entity, a service. */
  public LifecycleTests<S> drive(Driver<S> driven) {
    return new LifecycleTests<>(
        code, Optional.of(Objects.requireNonNull(driven, "driven")), ways, moves);
  }

  /**
   * Returns the same tests with other bounds for {@link #ways}.
   *
   * @param mostWays how many ways are gone at most; 200, unless it is set
   * @param longest of how many moves each at most; as many as there are states, unless it is set
   * @throws IllegalArgumentException if one is less than 1
   */
  public LifecycleTests<S> upTo(int mostWays, int longest) {
    if (mostWays < 1 || longest < 1) {
      throw new IllegalArgumentException("up to " + mostWays + " ways of " + longest + " moves");
    }
    return new LifecycleTests<>(code, driver, mostWays, longest);
  }

  /**
   * Returns a test for each state and event, and for each state one of those that it may go to:
   * whether all methods that were generated answer what a specification says, by every actor and
   * with every answer of the guards. A first test says what the table lacks, or what in it can't be
   * understood.
   *
   * @param table the specification, in Markdown if its name ends in {@code .md}, else in CSV
   * @throws IllegalArgumentException if there is no such file; it says how a start is made
   * @throws UncheckedIOException if it can't be read
   */
  public Stream<DynamicNode> matrix(Path table) {
    Specification<S> specification = specification(table);
    List<Problem> problems = specification.problems();
    Stream<DynamicNode> whole =
        Stream.of(
            DynamicTest.dynamicTest(
                table.getFileName() + " is a whole table of " + name(),
                table.toUri(),
                () -> {
                  if (!problems.isEmpty()) {
                    throw new AssertionError(
                        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
                  }
                }));
    return Stream.concat(
        whole, new Matrix<>(code, new Specified<>(specification), problems.isEmpty()).tests());
  }

  private Specification<S> specification(Path table) {
    if (!Files.exists(table)) {
      throw new IllegalArgumentException(
          "there is no "
              + table.toAbsolutePath()
              + "; LifecycleTests.of("
              + name()
              + ".class).write(Path.of(\""
              + table
              + "\")) writes what is declared now. Hold each cell of it against the specification"
              + " before you trust it");
    }
    try {
      return SpecificationReader.read(table, code.graph());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what is declared now as a table, to begin a specification with. It says what the code
   * does, not what was meant: hold each cell of it against the specification.
   *
   * @param table in Markdown if its name ends in {@code .md}, else in CSV
   * @throws UncheckedIOException if there is a file already, which is left alone, or if it can't be
   *     written
   */
  public void write(Path table) {
    try {
      Start.write(code.graph(), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns all that can be tested without a specification: the {@link #tour}, the {@link #ways}
   * and the {@link #refusals}; and unless something of the user's is driven, the {@link #methods}.
   */
  public Stream<DynamicNode> all() {
    Stream<DynamicNode> walks =
        Stream.of(
            DynamicContainer.dynamicContainer("a shortest tour", tour()),
            DynamicContainer.dynamicContainer("ways to an end", ways()),
            DynamicContainer.dynamicContainer("refusals", refusals()));
    return driver.isPresent()
        ? walks
        : Stream.concat(Stream.of(DynamicContainer.dynamicContainer("methods", methods())), walks);
  }

  /**
   * Returns the tests of {@link #matrix} against the declared lifecycle itself: whether all methods
   * answer what it says, also those that the enum overrides.
   */
  public Stream<DynamicNode> methods() {
    return new Matrix<>(code, new Declared<>(code.graph()), true).tests();
  }

  /**
   * Returns a test for each walk of a shortest tour. It starts in each initial state and makes each
   * transition, by each actor that is named; no other tour has fewer starts and moves. What the
   * driver doesn't offer is told as skipped.
   */
  public Stream<DynamicNode> tour() {
    return walks().tour();
  }

  /**
   * Returns a test for each way from an initial state to a terminal one that is through no state
   * twice; none if no state is terminal. If there are more than are gone, that is told as skipped.
   */
  public Stream<DynamicNode> ways() {
    return walks().ways(ways, moves);
  }

  /**
   * Returns a test for each state and event that is refused or ignored there, by each actor and
   * with each answer of the guards for which it is, for the right reason. What the driver doesn't
   * offer is told as skipped.
   */
  public Stream<DynamicNode> refusals() {
    return walks().refusals();
  }

  private WalkTests<S> walks() {
    StateGraph<S> graph = code.graph();
    return new WalkTests<>(graph, driver.orElseGet(() -> Driver.generated(graph.type())));
  }

  private String name() {
    return code.graph().type().getSimpleName();
  }
}
