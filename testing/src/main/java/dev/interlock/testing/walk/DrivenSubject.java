package dev.interlock.testing.walk;

/** Something of the user's, moved and read as a driver was told. */
record DrivenSubject<S extends Enum<S>, E>(E moved, Driver.Fire<S, E> fire, Driver.Read<S, E> read)
    implements Subject<S> {

  @Override
  public void fire(Move<S> move) throws Exception {
    fire.fire(moved, move);
  }

  @Override
  public S state() throws Exception {
    return read.state(moved);
  }

  @Override
  public void close() throws Exception {
    if (moved instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }
}
