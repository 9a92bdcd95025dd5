package dev.interlock.testing.loan;

import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import java.util.function.Supplier;

/** How a loan is driven by tests. */
public final class Loans {

  private Loans() {}

  /** Drives loans of a class. */
  public static Driver<LoanStatus> driver(Supplier<? extends Loan> made) {
    return Driver.of(state -> made.get(), Loans::fire, Loan::status);
  }

  private static void fire(Loan loan, Move<LoanStatus> move) {
    loan.library(move.says("inStock"), move.says("isFree"));
    if (move.event().isEmpty()) {
      loan.withdraw();
      return;
    }
    LoanStatusActor by = move.actor(LoanStatusActor.class);
    switch (move.event(LoanStatusEvent.class)) {
      case RESERVE -> loan.reserve(by);
      case LEND -> loan.lend(by);
      case EXTEND -> loan.extend(by);
      case REMIND -> loan.remind(by);
      case GIVE_BACK -> loan.giveBack(by);
    }
  }
}
