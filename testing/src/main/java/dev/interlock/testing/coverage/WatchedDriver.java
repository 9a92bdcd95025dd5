package dev.interlock.testing.coverage;

import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Subject;

/** A driver whose subjects' moves are noted. */
record WatchedDriver<S extends Enum<S>>(Driver<S> driver, Coverage<S> coverage)
    implements Driver<S> {

  @Override
  public Subject<S> start(S state) throws Exception {
    Subject<S> subject = driver.start(state);
    coverage.started(state);
    return new Watched<>(subject, this);
  }

  @Override
  public boolean restores() {
    return driver.restores();
  }

  @Override
  public boolean repeats() {
    return driver.repeats();
  }

  @Override
  public boolean offers(Move<S> move) {
    return driver.offers(move);
  }

  /** What is answered like the first time has been refused by the lifecycle all the same. */
  private void note(S from, Move<S> move, S state, boolean isRefused) {
    boolean isRepeated = driver.repeats() && coverage.model().outcome(from, move).isRepeated();
    coverage.note(from, move, state, isRefused || isRepeated);
  }

  private record Watched<S extends Enum<S>>(Subject<S> subject, WatchedDriver<S> watching)
      implements Subject<S> {

    @Override
    public void fire(Move<S> move) throws Exception {
      S from = subject.state();
      try {
        subject.fire(move);
      } catch (Exception e) {
        if (subject.isRefusal(e)) {
          watching.note(from, move, subject.state(), true);
        }
        throw e;
      }
      watching.note(from, move, subject.state(), false);
    }

    @Override
    public S state() throws Exception {
      return subject.state();
    }

    @Override
    public boolean isRefusal(Exception thrown) {
      return subject.isRefusal(thrown);
    }

    @Override
    public void close() throws Exception {
      subject.close();
    }
  }
}
