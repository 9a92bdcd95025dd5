package dev.interlock.testing.walk;

import java.util.function.Predicate;

/** A driver of which more is known than it says itself. */
record AdaptedDriver<S extends Enum<S>>(
    Driver<S> driver,
    boolean restores,
    boolean repeats,
    Predicate<Move<S>> offered,
    Predicate<Exception> refusal)
    implements Driver<S> {

  static <S extends Enum<S>> AdaptedDriver<S> of(Driver<S> driver) {
    return new AdaptedDriver<>(
        driver, driver.restores(), driver.repeats(), driver::offers, thrown -> false);
  }

  AdaptedDriver<S> withRestores() {
    return new AdaptedDriver<>(driver, true, repeats, offered, refusal);
  }

  AdaptedDriver<S> withRepeats() {
    return new AdaptedDriver<>(driver, restores, true, offered, refusal);
  }

  AdaptedDriver<S> withOffered(Predicate<Move<S>> more) {
    return new AdaptedDriver<>(driver, restores, repeats, offered.and(more), refusal);
  }

  AdaptedDriver<S> withRefusal(Predicate<Exception> more) {
    return new AdaptedDriver<>(driver, restores, repeats, offered, refusal.or(more));
  }

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
