package dev.interlock.testing.loan;

/** A user's entity that keeps to its lifecycle. */
public class Loan implements LoanStatusGuards {

  private LoanStatus status = LoanStatus.REQUESTED;
  private boolean inStock;
  private boolean free;

  /** Returns the status. */
  public LoanStatus status() {
    return status;
  }

  /** Says whether the book is there, and whether nobody else wants it. */
  public void library(boolean there, boolean unwanted) {
    inStock = there;
    free = unwanted;
  }

  /** Makes the reader wait. */
  public void reserve(LoanStatusActor by) {
    status = status.reserve(by);
  }

  /** Hands out the book. */
  public void lend(LoanStatusActor by) {
    status = status.lend(by, this);
  }

  /** Lends it for longer. */
  public void extend(LoanStatusActor by) {
    status = status.extend(by, this);
  }

  /** Writes to the reader. */
  public void remind(LoanStatusActor by) {
    status = status.remind(by);
  }

  /** Takes the book back. */
  public void giveBack(LoanStatusActor by) {
    status = status.giveBack();
  }

  /** Forgets about it. */
  public void withdraw() {
    status = status.toWithdrawn();
  }

  @Override
  public boolean inStock() {
    return inStock;
  }

  @Override
  public boolean isFree() {
    return free;
  }
}
