package dev.interlock.testing.walk;

import dev.interlock.IllegalTransitionException;
import dev.interlock.StateGraph;
import java.util.Objects;
import java.util.Optional;

/**
 * Goes walks with new subjects, and holds what they do against the lifecycle.
 *
 * @param <S> the enum
 */
public final class Walker<S extends Enum<S>> {

  private final Model<S> model;
  private final Driver<S> driver;

  /**
   * Makes one.
   *
   * @param graph what the lifecycle says
   * @param driver how the subjects are made and moved
   */
  public Walker(StateGraph<S> graph, Driver<S> driver) {
    this.model = Model.of(graph);
    this.driver = Objects.requireNonNull(driver, "driver");
  }

  /** Returns what the lifecycle says. */
  public Model<S> model() {
    return model;
  }

  /** Returns how the subjects are made and moved. */
  public Driver<S> driver() {
    return driver;
  }

  /**
   * Goes a walk with a new subject, which is closed at the end. After each move its state has to be
   * the one that the lifecycle says; a move that it refuses has to be refused, for the same reason
   * where an {@link IllegalTransitionException} tells one. A move that the driver doesn't offer is
   * left out.
   *
   * @return where the subject did something else for the first time; empty if it didn't
   */
  public Optional<Disagreement<S>> follow(Walk<S> walk) {
    Subject<S> subject;
    try {
      subject = driver.start(walk.start());
    } catch (Exception | AssertionError e) {
      return Optional.of(broken(walk.first(0), "can't be made", e));
    }
    Optional<Disagreement<S>> found = follow(walk, subject);
    try {
      subject.close();
    } catch (Exception | AssertionError e) {
      return found.isPresent() ? found : Optional.of(broken(walk, "can't be closed", e));
    }
    return found;
  }

  private Optional<Disagreement<S>> follow(Walk<S> walk, Subject<S> subject) {
    Optional<Disagreement<S>> found = compared(walk.first(0), walk.start(), subject, "began");
    S state = walk.start();
    for (int index = 0; index < walk.moves().size() && found.isEmpty(); index++) {
      Move<S> move = walk.moves().get(index);
      if (driver.offers(move)) {
        Outcome<S> expected = model.outcome(state, move);
        found = moved(walk.first(index + 1), move, expected, subject);
        state = expected.state();
      }
    }
    return found;
  }

  private Optional<Disagreement<S>> moved(
      Walk<S> walk, Move<S> move, Outcome<S> expected, Subject<S> subject) {
    try {
      subject.fire(move);
    } catch (Exception | AssertionError e) {
      if (!(e instanceof Exception thrown) || !subject.isRefusal(thrown)) {
        return Optional.of(broken(walk, "failed", e));
      }
      Optional<String> wrong = wrongRefusal(expected, thrown);
      return wrong.isPresent()
          ? Optional.of(new Disagreement<>(model.graph(), walk, wrong.get(), Optional.of(e)))
          : compared(walk, expected.state(), subject, "refused, and yet is");
    }
    if (expected.passes() || (driver.repeats() && expected.isRepeated())) {
      return compared(walk, expected.state(), subject, "is");
    }
    return Optional.of(
        new Disagreement<>(
            model.graph(), walk, "passed, and is in " + stateOf(subject), Optional.empty()));
  }

  private Optional<String> wrongRefusal(Outcome<S> expected, Exception thrown) {
    if (expected.passes()) {
      return Optional.of("refused: " + thrown.getMessage());
    }
    return thrown instanceof IllegalTransitionException told
            && told.refusal().kind() != expected.refusal().orElseThrow().kind()
        ? Optional.of("refused for another reason: " + thrown.getMessage())
        : Optional.empty();
  }

  private Optional<Disagreement<S>> compared(
      Walk<S> walk, S expected, Subject<S> subject, String seen) {
    Object state;
    try {
      state = subject.state();
    } catch (Exception | AssertionError e) {
      return Optional.of(broken(walk, "has no state that can be read", e));
    }
    return expected.equals(state)
        ? Optional.empty()
        : Optional.of(
            new Disagreement<>(model.graph(), walk, seen + " in " + state, Optional.empty()));
  }

  private String stateOf(Subject<S> subject) {
    try {
      return String.valueOf(subject.state());
    } catch (Exception | AssertionError e) {
      return "a state that can't be read: " + e;
    }
  }

  private Disagreement<S> broken(Walk<S> walk, String seen, Throwable thrown) {
    return new Disagreement<>(model.graph(), walk, seen + ": " + thrown, Optional.of(thrown));
  }
}
