package dev.interlock.testing.walk;

import java.util.function.Predicate;

/** A driver of which more is known than it says itself. */
record AdaptedDriver<S extends Enum<S>>(
    Driver<S> driver, boolean restores, Predicate<Move<S>> offered, Predicate<Exception> refusal)
    implements Driver<S> {

  @Override
  public Subject<S> start(S state) throws Exception {
    return new Refusing<>(driver.start(state), refusal);
  }

  @Override
  public boolean offers(Move<S> move) {
    return offered.test(move);
  }

  private record Refusing<S extends Enum<S>>(Subject<S> subject, Predicate<Exception> refusal)
      implements Subject<S> {

    @Override
    public void fire(Move<S> move) throws Exception {
      subject.fire(move);
    }

    @Override
    public S state() throws Exception {
      return subject.state();
    }

    @Override
    public boolean isRefusal(Exception thrown) {
      return subject.isRefusal(thrown) || refusal.test(thrown);
    }

    @Override
    public void close() throws Exception {
      subject.close();
    }
  }
}
