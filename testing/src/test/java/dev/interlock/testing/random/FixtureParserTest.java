package dev.interlock.testing.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.interlock.StateGraph;
import dev.interlock.testing.loan.LoanStatus;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FixtureParserTest {

  private static final StateGraph<LoanStatus> GRAPH = StateGraph.of(LoanStatus.class);

  private static Optional<Walk<LoanStatus>> parsed(String text) {
    return new FixtureParser<>(GRAPH, Path.of("some.walk")).walk(text.lines().toList());
  }

  @Test
  void whatIsWrittenIsRead() {
    Walk<LoanStatus> walk =
        Walk.from(LoanStatus.REQUESTED)
            .then(Move.<LoanStatus>on("LEND").by("CLERK").given("inStock", "isFree"))
            .then(Move.to(LoanStatus.WITHDRAWN))
            .then(Move.on("REMIND"));
    assertThat(parsed(new Fixture<>(GRAPH, walk).text("said\n\nbefore"))).contains(walk);
  }

  @Test
  void anothersWalkIsNone() {
    assertThat(parsed("lifecycle OrderStatus\nstart NOWHERE\n")).isEmpty();
  }

  private static final String WRONG =
      """
      start REQUESTED                                 | 1: it has to begin with 'lifecycle'
      lifecycle                                       | 1: the line ends where the name of the enum is
      lifecycle LoanStatus                            | 1: there is no line 'start' with a state
      lifecycle LoanStatus;on LEND                    | 2: after the lifecycle comes 'start' and a state
      lifecycle LoanStatus;start LEND                 | 2: LoanStatus has no
      lifecycle LoanStatus;start LENT;LEND            | 3: a move begins with 'on' and an event
      lifecycle LoanStatus;start LENT;on              | 3: the line ends where an event is expected
      lifecycle LoanStatus;start LENT;on LENT         | 3: LoanStatus has no event LENT; it has RESERVE,
      lifecycle LoanStatus;start LENT;to GONE         | 3: LoanStatus has no
      lifecycle LoanStatus;start LENT;on LEND by X    | 3: LoanStatus has no actor X; it has CLERK, READER
      lifecycle LoanStatus;start LENT;on LEND given X | 3: LoanStatus has no guard X; it has inStock, isFree
      lifecycle LoanStatus;start LENT;on LEND CLERK   | 3: there is more than was expected: CLERK
      """;

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsSaidWithItsLine() {
    return WRONG
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(parts -> dynamicTest(parts[0].strip(), () -> check(parts[0], parts[1].strip())));
  }

  private static void check(String text, String message) {
    assertThatThrownBy(() -> parsed(text.replace(";", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("some.walk:" + message);
  }
}
