package dev.interlock.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.IllegalTransitionException;
import dev.interlock.StateGraph;
import dev.interlock.testing.loan.Loan;
import dev.interlock.testing.loan.LoanStatus;
import dev.interlock.testing.loan.LoanStatusActor;
import dev.interlock.testing.loan.Loans;
import dev.interlock.testing.loan.WrongLoan;
import dev.interlock.testing.random.RandomWalks;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import dev.interlock.testing.walk.Walker;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final Coverage<LoanStatus> coverage = Coverage.of(LoanStatus.class);

  private void walk(Walk<LoanStatus> walk) {
    assertThat(new Walker<>(graph(), coverage.watch(Loans.driver(Loan::new))).follow(walk))
        .isEmpty();
  }

  private static StateGraph<LoanStatus> graph() {
    return StateGraph.of(LoanStatus.class);
  }

  private List<String> missing(Sort sort) {
    return coverage.report().share(sort).missing().stream().map(Goal::toString).toList();
  }

  @Test
  void nothingIsMetAtFirst() {
    assertThat(missing(Sort.START)).containsExactly("REQUESTED");
    assertThat(missing(Sort.ARC))
        .containsExactly(
            "REQUESTED on LEND [inStock] -> LENT",
            "REQUESTED on RESERVE -> RESERVED",
            "REQUESTED to WITHDRAWN",
            "RESERVED on LEND [inStock] -> LENT",
            "RESERVED to WITHDRAWN",
            "LENT on EXTEND [isFree] -> LENT",
            "LENT on EXTEND -> OVERDUE",
            "LENT on GIVE_BACK -> RETURNED",
            "OVERDUE on REMIND -> OVERDUE",
            "OVERDUE on GIVE_BACK -> RETURNED");
    assertThat(missing(Sort.ANSWER))
        .containsExactly(
            "REQUESTED on LEND -> LENT, inStock says yes",
            "REQUESTED on LEND -> LENT, inStock says no",
            "RESERVED on LEND -> LENT, inStock says yes",
            "RESERVED on LEND -> LENT, inStock says no",
            "LENT on EXTEND -> LENT, isFree says yes",
            "LENT on EXTEND -> LENT, isFree says no");
    assertThat(missing(Sort.IGNORED)).containsExactly("LENT on REMIND");
    assertThat(missing(Sort.ACTOR))
        .containsExactly(
            "REQUESTED on RESERVE by CLERK",
            "REQUESTED on LEND by READER",
            "RESERVED on LEND by READER",
            "LENT on EXTEND by CLERK",
            "OVERDUE on REMIND by READER");
    assertThat(missing(Sort.GUARD)).containsExactly("REQUESTED on LEND", "RESERVED on LEND");
    assertThat(missing(Sort.UNDECLARED))
        .contains("RETURNED on LEND", "LENT to WITHDRAWN", "REQUESTED on REMIND")
        .doesNotContain("LENT on REMIND")
        .hasSize(6 * 6 - 3 - 2 - 3 - 2);
  }

  @Test
  void whatADriverDoesIsMet() {
    walk(
        Walk.from(LoanStatus.REQUESTED)
            .then(Move.<LoanStatus>on("LEND").by("CLERK"))
            .then(Move.<LoanStatus>on("LEND").by("READER").given("inStock"))
            .then(Move.<LoanStatus>on("GIVE_BACK").by("READER"))
            .then(Move.<LoanStatus>on("LEND").by("CLERK").given("inStock"))
            .then(Move.<LoanStatus>on("REMIND").by("READER"))
            .then(Move.<LoanStatus>on("EXTEND").by("READER"))
            .then(Move.to(LoanStatus.WITHDRAWN).by("READER")));
    Report report = coverage.report();
    assertThat(report.share(Sort.START).missing()).isEmpty();
    assertThat(missing(Sort.GUARD)).containsExactly("RESERVED on LEND");
    assertThat(missing(Sort.ACTOR)).doesNotContain("REQUESTED on LEND by READER").hasSize(4);
    assertThat(missing(Sort.IGNORED)).isEmpty();
    assertThat(missing(Sort.UNDECLARED))
        .doesNotContain("REQUESTED on GIVE_BACK", "OVERDUE to WITHDRAWN");
    assertThat(missing(Sort.ARC))
        .doesNotContain("REQUESTED on LEND [inStock] -> LENT", "LENT on EXTEND -> OVERDUE")
        .hasSize(8);
    assertThat(missing(Sort.ANSWER))
        .containsExactly(
            "RESERVED on LEND -> LENT, inStock says yes",
            "RESERVED on LEND -> LENT, inStock says no",
            "LENT on EXTEND -> LENT, isFree says yes");
  }

  @Test
  void randomWalksMeetEverything() {
    RandomWalks.of(LoanStatus.class, coverage.watch(Loans.driver(Loan::new))).seed(1).check();
    assertThatCode(() -> coverage.report().require(Threshold.everything()))
        .doesNotThrowAnyException();
  }

  @Test
  void whatGoesWrongIsNotMet() {
    Driver<LoanStatus> wrong = coverage.watch(Loans.driver(WrongLoan.Optimistic::new));
    Walk<LoanStatus> walk =
        Walk.from(LoanStatus.REQUESTED).then(Move.<LoanStatus>on("LEND").by("CLERK"));
    assertThat(new Walker<>(graph(), wrong).follow(walk)).isPresent();
    assertThat(coverage.report().share(Sort.ARC).met()).isZero();
    assertThat(coverage.report().share(Sort.GUARD).met()).isZero();
  }

  @Test
  void aTestsOwnMovesAreObserved() throws Exception {
    Loan loan = new Loan();
    Move<LoanStatus> reserve = Move.<LoanStatus>on("RESERVE").by("READER");
    coverage.observe(loan::status, reserve, () -> loan.reserve(LoanStatusActor.READER));
    assertThatThrownBy(
            () ->
                coverage.observe(loan::status, reserve, () -> loan.reserve(LoanStatusActor.READER)))
        .isInstanceOf(IllegalTransitionException.class);
    assertThat(missing(Sort.ARC)).doesNotContain("REQUESTED on RESERVE -> RESERVED").hasSize(9);
    assertThat(missing(Sort.UNDECLARED)).doesNotContain("RESERVED on RESERVE").hasSize(25);
  }

  @Test
  void stepsAreMetOfOneArcOnly() {
    coverage.moved(LoanStatus.LENT, StateGraph.Step.to(LoanStatus.RETURNED));
    assertThat(missing(Sort.ARC)).doesNotContain("LENT on GIVE_BACK -> RETURNED").hasSize(9);
    coverage.moved(LoanStatus.REQUESTED, StateGraph.Step.to(LoanStatus.LENT).on("LEND"));
    assertThat(missing(Sort.ANSWER)).hasSize(5);
    coverage.moved(LoanStatus.LENT, StateGraph.Step.to(LoanStatus.LENT).on("REMIND"));
    assertThat(missing(Sort.ARC)).hasSize(8);
    // No arc.
    coverage.moved(LoanStatus.RETURNED, StateGraph.Step.to(LoanStatus.LENT));
    assertThat(missing(Sort.ARC)).hasSize(8);
  }

  @Test
  void refusalsAreMet() {
    Loan loan = new Loan();
    assertThatThrownBy(() -> loan.lend(LoanStatusActor.CLERK))
        .isInstanceOfSatisfying(IllegalTransitionException.class, coverage::refused);
    assertThatThrownBy(() -> loan.lend(LoanStatusActor.READER))
        .isInstanceOfSatisfying(IllegalTransitionException.class, coverage::refused);
    assertThatThrownBy(() -> loan.remind(LoanStatusActor.READER))
        .isInstanceOfSatisfying(IllegalTransitionException.class, coverage::refused);
    assertThat(missing(Sort.GUARD)).containsExactly("RESERVED on LEND");
    assertThat(missing(Sort.ANSWER)).doesNotContain("REQUESTED on LEND -> LENT, inStock says no");
    assertThat(missing(Sort.ACTOR)).doesNotContain("REQUESTED on LEND by READER").hasSize(4);
    assertThat(missing(Sort.UNDECLARED)).doesNotContain("REQUESTED on REMIND").hasSize(25);
  }

  @Test
  void tooLittleIsSaid() {
    coverage.started(LoanStatus.REQUESTED);
    coverage.moved(LoanStatus.LENT, StateGraph.Step.to(LoanStatus.RETURNED));
    Threshold threshold = Threshold.none().with(Sort.START, 100).with(Sort.ARC, 10);
    assertThatCode(() -> coverage.report().require(threshold)).doesNotThrowAnyException();
    assertThatThrownBy(() -> coverage.report().require(threshold.with(Sort.ARC, 11)))
        .hasMessageStartingWith(
            """
            the tests have met too little of LoanStatus: arcs 10 %, not 11 %
            Met of LoanStatus:
              starts                1 of 1
              arcs                  1 of 10
                not REQUESTED on LEND [inStock] -> LENT
            """)
        .hasMessageContaining(
            """
              refusals, undeclared  0 of 26
                not REQUESTED on REMIND
            """)
        .hasMessageContaining("    and 16 more\n");
  }

  @Test
  void markdownHasAllOfIt() {
    assertThat(coverage.report().markdown())
        .startsWith(
            """
            ### LoanStatus

            | | met | of | % |
            |---|---:|---:|---:|
            | starts | 0 | 1 | 0 |
            | arcs | 0 | 10 | 0 |
            """)
        .contains("Not met of the refusals, by guard:\n\n- `REQUESTED on LEND`\n")
        .contains("- `WITHDRAWN on GIVE_BACK`\n");
  }

  @Test
  void manyThreadsMayUseIt() {
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            seed ->
                RandomWalks.of(LoanStatus.class, coverage.watch(Loans.driver(Loan::new)))
                    .seed(seed * 100L)
                    .moves(500)
                    .check());
    assertThat(coverage.report().share(Sort.ARC).missing()).isEmpty();
  }
}
