package dev.interlock.testing.loan;

import dev.interlock.IllegalTransitionException;

/** Entities of which each does one thing that its lifecycle doesn't say. */
public abstract sealed class WrongLoan extends Loan {

  private WrongLoan() {}

  /** Takes back what isn't lent, and says nothing. */
  public static final class Forgiving extends WrongLoan {
    @Override
    public void giveBack(LoanStatusActor by) {
      try {
        super.giveBack(by);
      } catch (IllegalTransitionException e) {
        // As if it was right.
      }
    }
  }

  /** Lends a book that isn't there. */
  public static final class Optimistic extends WrongLoan {
    @Override
    public void lend(LoanStatusActor by) {
      library(true, true);
      super.lend(by);
    }
  }

  /** Lets readers do what clerks may. */
  public static final class Trusting extends WrongLoan {
    @Override
    public void lend(LoanStatusActor by) {
      super.lend(LoanStatusActor.CLERK);
    }
  }

  /** Breaks down when it is extended for the third time. */
  public static final class Tired extends WrongLoan {
    private int extended;

    @Override
    public void extend(LoanStatusActor by) {
      super.extend(by);
      if (status() == LoanStatus.LENT && ++extended == 3) {
        throw new IllegalArgumentException("the stamp doesn't fit");
      }
    }
  }

  /** Never withdraws. */
  public static final class Stubborn extends WrongLoan {
    @Override
    public void withdraw() {
      if (status() == LoanStatus.RESERVED) {
        throw new IllegalStateException("no");
      }
      super.withdraw();
    }
  }

  /** Takes a reminder for an extension. */
  public static final class Confused extends WrongLoan {
    @Override
    public void remind(LoanStatusActor by) {
      if (status() == LoanStatus.LENT) {
        library(false, false);
        super.extend(LoanStatusActor.READER);
      } else {
        super.remind(by);
      }
    }
  }
}
