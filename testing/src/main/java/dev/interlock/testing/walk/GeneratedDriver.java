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
      // There is no transition on an event that is ignored, and nothing is refused.
      boolean can = functions.can(state, move) || functions.ignores(state, move);
      Optional<Refusal<S>> refusal = functions.refusal(state, move);
      if (can != refusal.isEmpty()) {
        throw told(move, (can ? "may be made" : "may not be made") + ", but " + said(refusal));
      }
      S next;
      try {
        next = functions.moved(state, move);
      } catch (IllegalTransitionException e) {
        if (can || !refusal.equals(Optional.of(e.refusal()))) {
          throw told(move, "is refused: " + e.refusal() + "; before, " + said(refusal));
        }
        throw e;
      }
      if (!can) {
        throw told(move, "leads to " + next + ", although " + said(refusal));
      }
      state = next;
    }

    @Override
    public S state() {
      return state;
    }

    private static String said(Optional<? extends Refusal<?>> refusal) {
      return refusal
          .map(why -> "refusal says: " + why.message())
          .orElse("refusal has no reason against it");
    }

    private AssertionError told(Move<S> move, String told) {
      return new AssertionError(
          "the generated functions disagree: " + move + " in " + state + " " + told);
    }
  }
}
