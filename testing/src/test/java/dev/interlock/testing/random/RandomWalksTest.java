package dev.interlock.testing.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.testing.loan.Loan;
import dev.interlock.testing.loan.LoanStatus;
import dev.interlock.testing.loan.Loans;
import dev.interlock.testing.loan.WrongLoan;
import dev.interlock.testing.walk.Driver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RandomWalksTest {

  @TempDir private Path folder;

  private static RandomWalks<LoanStatus> walks(Supplier<? extends Loan> made) {
    return RandomWalks.of(LoanStatus.class, Loans.driver(made)).seed(1);
  }

  @TestFactory
  Stream<DynamicTest> whatKeepsToItsLifecyclePasses() {
    return Stream.concat(
        walks(Loan::new).tests(),
        RandomWalks.of(LoanStatus.class, Driver.generated(LoanStatus.class)).tests());
  }

  @Test
  void aMoveThatHasToBeRefusedAndPassesIsShrunkToThatMove() {
    assertThatThrownBy(() -> walks(WrongLoan.Forgiving::new).check())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """
            LoanStatus isn't moved as its lifecycle says:
              start in REQUESTED
              on GIVE_BACK by CLERK  -> refused, UNDECLARED: \
            """)
        .hasMessageContaining("but it passed, and is in REQUESTED\n(shrunk from ");
  }

  @Test
  void aGuardThatIsntAskedIsFound() {
    assertThatThrownBy(() -> walks(WrongLoan.Optimistic::new).check())
        .hasMessageContaining("start in REQUESTED\n  on LEND by CLERK  -> refused, GUARD: ")
        .hasMessageContaining("but it passed, and is in LENT");
  }

  @Test
  void anActorWhoIsntAskedIsFound() {
    assertThatThrownBy(() -> walks(WrongLoan.Trusting::new).check())
        .hasMessageContaining("start in REQUESTED\n  on LEND by READER  -> refused, ACTOR: ")
        .hasMessageContaining("but it refused for another reason: ");
  }

  @Test
  void whatDependsOnTheWayIsShrunkToAShortestWay() {
    assertThatThrownBy(() -> walks(WrongLoan.Tired::new).check())
        .hasMessageContaining(
            """
              start in REQUESTED
              on LEND by CLERK given inStock    -> LENT
              on EXTEND by READER given isFree  -> LENT
              on EXTEND by READER given isFree  -> LENT
              on EXTEND by READER given isFree  -> LENT
              but it failed: java.lang.IllegalArgumentException: the stamp doesn't fit
            """)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTransitionThatIsRefusedIsFound() {
    assertThatThrownBy(() -> walks(WrongLoan.Stubborn::new).check())
        .hasMessageContaining(
            """
              start in REQUESTED
              on RESERVE by READER   -> RESERVED
              to WITHDRAWN by CLERK  -> WITHDRAWN
              but it failed: java.lang.IllegalStateException: no
            """);
  }

  @Test
  void anExceptionOfTheUsersMayMeanARefusal() {
    Driver<LoanStatus> driver =
        Loans.driver(WrongLoan.Stubborn::new).refusing(IllegalStateException.class);
    assertThatThrownBy(() -> RandomWalks.of(LoanStatus.class, driver).seed(1).check())
        .hasMessageContaining("to WITHDRAWN by CLERK  -> WITHDRAWN\n  but it refused: no");
  }

  @Test
  void anIgnoredEventThatLeadsElsewhereIsFound() {
    assertThatThrownBy(() -> walks(WrongLoan.Confused::new).check())
        .hasMessageContaining("on REMIND by CLERK              -> LENT\n  but it is in OVERDUE");
  }

  @Test
  void whatIsntOfferedIsntTried() {
    Driver<LoanStatus> driver =
        Loans.driver(WrongLoan.Stubborn::new).offering(move -> move.event().isPresent());
    assertThatCode(() -> RandomWalks.of(LoanStatus.class, driver).check())
        .doesNotThrowAnyException();
  }

  @Test
  void theSeedThatIsPrintedFailsTheFirstWalk() {
    Throwable found = catchThrowable(() -> walks(WrongLoan.Tired::new).check());
    String said = String.valueOf(found.getMessage());
    long seed = Long.parseLong(said.replaceAll("(?s).*-Dinterlock.seed=(\\d+).*", "$1"));
    assertThatThrownBy(() -> walks(WrongLoan.Tired::new).seed(seed).moves(1).check())
        .hasMessage(said);
  }

  @Test
  void theSameSeedMakesTheSameWalks() {
    Throwable one = catchThrowable(() -> walks(WrongLoan.Tired::new).check());
    assertThatThrownBy(() -> walks(WrongLoan.Tired::new).check()).hasMessage(one.getMessage());
  }

  @Test
  void everySeedShrinksToAShortestWalk() {
    assertThat(LongStream.range(0, 10))
        .allSatisfy(
            seed ->
                assertThatThrownBy(() -> walks(WrongLoan.Tired::new).seed(seed * 1_000).check())
                    .extracting(Throwable::getMessage)
                    .asString()
                    .contains("start in REQUESTED\n  on LEND by CLERK given inStock    -> LENT\n")
                    .satisfies(message -> assertThat(message.lines()).hasSize(9)));
  }

  @Test
  void aFoundWalkIsKeptAndReplayed() throws Exception {
    assertThatThrownBy(() -> walks(WrongLoan.Tired::new).fixtures(folder).check())
        .hasMessageContaining("kept, and replayed from now on: " + folder);
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder)) {
      kept = files.toList();
    }
    assertThat(kept).singleElement().asString().matches(".*LoanStatus-[0-9a-f]{8}\\.walk");
    assertThat(Files.readString(kept.get(0)))
        .startsWith("# LoanStatus isn't moved as its lifecycle says:\n#   start in REQUESTED\n")
        .endsWith(
            """
            lifecycle LoanStatus
            start REQUESTED
            on LEND by CLERK given inStock
            on EXTEND by READER given isFree
            on EXTEND by READER given isFree
            on EXTEND by READER given isFree
            """);
    List<DynamicTest> still = walks(WrongLoan.Tired::new).replay(folder).toList();
    assertThat(still).hasSize(1);
    assertThatThrownBy(() -> still.get(0).getExecutable().execute())
        .hasMessageContaining("the stamp doesn't fit")
        .hasMessageEndingWith("replayed from " + kept.get(0));
    for (DynamicTest mended : walks(Loan::new).fixtures(folder).tests().toList()) {
      assertThatCode(() -> mended.getExecutable().execute()).doesNotThrowAnyException();
    }
    // The same again is the same file.
    assertThatThrownBy(() -> walks(WrongLoan.Tired::new).fixtures(folder).seed(9).check());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatPassesTheSecondTimeIsSaid() {
    int[] made = {0};
    Driver<LoanStatus> driver =
        Loans.driver(() -> made[0]++ == 3 ? new WrongLoan.Forgiving() : new Loan());
    assertThatThrownBy(() -> RandomWalks.of(LoanStatus.class, driver).seed(1).check())
        .hasMessageContaining("The same walk passed when it was gone again");
  }
}
