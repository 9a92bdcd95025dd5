package dev.interlock.testing.walk;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import java.util.Optional;

/** Drives the functions that were generated for an enum. */
record GeneratedDriver<S extends Enum<S>>(GeneratedFunctions<S> functions) implements Driver<S> {

  @Override
  public Subject<S> start(S state) {
    return new GeneratedSubject<>(functions, state);
  }

  @Override
  public boolean restores() {
    return true;
  }

  private static final class GeneratedSubject<S extends Enum<S>> implements Subject<S> {

    private final GeneratedFunctions<S> functions;
    private S state;

    GeneratedSubject(GeneratedFunctions<S> functions, S state) {
      this.functions = functions;
      this.state = state;
    }

    @Override
    public void fire(Move<S> move) {
      boolean can = functions.can(state, move);
      Optional<Refusal<S>> refusal = functions.refusal(state, move);
      if (can != refusal.isEmpty()) {
        throw told("may be made: " + can + ", and is refused: " + refusal);
      }
      S next;
      try {
        next = functions.moved(state, move);
      } catch (IllegalTransitionException e) {
        if (can || !refusal.equals(Optional.of(e.refusal()))) {
          throw told("is refused: " + e.refusal() + "; it was said before: " + refusal);
        }
        throw e;
      }
      if (!can) {
        throw told("leads to " + next + ", although " + refusal);
      }
      state = next;
    }

    @Override
    public S state() {
      return state;
    }

    private AssertionError told(String said) {
      return new AssertionError("the generated functions disagree: in " + state + " it " + said);
    }
  }
}
