package dev.interlock.testing.mutation;

import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Subject;
import java.util.Optional;

/**
 * A user's entity that moves as it did before the enum was changed: it asks what was generated for
 * the original.
 */
record Unchanged<S extends Enum<S>, O extends Enum<O>>(
    Class<S> type, Class<O> original, Driver<O> entity) implements Driver<S> {

  static <S extends Enum<S>, O extends Enum<O>> Driver<S> of(Class<S> type, Class<O> original) {
    return new Unchanged<>(type, original, Driver.generated(original));
  }

  @Override
  public Subject<S> start(S state) throws Exception {
    Subject<O> subject = entity.start(Enum.valueOf(original, state.name()));
    return new Subject<>() {
      @Override
      public void fire(Move<S> move) throws Exception {
        Optional<O> to = move.to().map(each -> Enum.valueOf(original, each.name()));
        subject.fire(new Move<>(move.event(), to, move.actor(), move.given()));
      }

      @Override
      public S state() throws Exception {
        return Enum.valueOf(type, subject.state().name());
      }
    };
  }

  @Override
  public boolean restores() {
    return true;
  }
}
