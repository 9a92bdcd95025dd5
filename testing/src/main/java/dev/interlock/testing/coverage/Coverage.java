package dev.interlock.testing.coverage;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import dev.interlock.testing.walk.Driver;
import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Outcome;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notes what tests meet of a lifecycle. It sees the moves of a driver that it {@linkplain #watch
 * watches}, and what it is told. The generated code tells it nothing: that stays as fast as it is.
 * Several threads may use it.
 *
 * @param <S> the enum
 */
public final class Coverage<S extends Enum<S>> {

  private final Model<S> model;
  private final MetGoals<S> goals;
  private final Set<Goal> met = ConcurrentHashMap.newKeySet();

  private Coverage(StateGraph<S> graph) {
    this.model = Model.of(graph);
    this.goals = new MetGoals<>(model);
  }

  /**
   * Makes one that has met nothing yet.
   *
   * @throws IllegalArgumentException if no lifecycle was generated for the enum
   */
  public static <S extends Enum<S>> Coverage<S> of(Class<S> type) {
    return of(StateGraph.of(type));
  }

  /** Makes one for a lifecycle that is given; it has met nothing yet. */
  public static <S extends Enum<S>> Coverage<S> of(StateGraph<S> graph) {
    return new Coverage<>(graph);
  }

  /** Returns the same driver, of which everything is noted that came to what the graph says. */
  public Driver<S> watch(Driver<S> driver) {
    return new WatchedDriver<>(Objects.requireNonNull(driver, "driver"), this);
  }

  /**
   * Makes a move, and notes it: for a test that calls the entity itself.
   *
   * @param state how its state is read, before the move and afterwards
   * @param move what the action stands for
   * @param action the move
   * @throws IllegalTransitionException if the move is refused, which is noted
   */
  public void observe(Callable<S> state, Move<S> move, Action action) throws Exception {
    S from = state.call();
    try {
      action.run();
    } catch (IllegalTransitionException e) {
      note(from, move, state.call(), true);
      throw e;
    }
    note(from, move, state.call(), false);
  }

  /** Notes that a lifecycle began. In a state that isn't initial, that is nothing. */
  public void started(S state) {
    if (model.graph().initial().contains(state)) {
      met.add(Goals.start(state));
    }
  }

  /**
   * Notes a step that was made, as an audit or a hook tells it. It stands for an arc only if it can
   * be no other: tell the event where several lead there.
   */
  public void moved(S from, StateGraph.Step<S> step) {
    met.addAll(goals.of(from, step));
  }

  /**
   * Notes a refusal that was caught.
   *
   * @throws IllegalArgumentException if it is of another enum
   */
  public void refused(IllegalTransitionException refused) {
    refused(refused.refusal());
  }

  /**
   * Notes a refusal that was asked for.
   *
   * @throws IllegalArgumentException if it is of another enum
   */
  public void refused(Refusal<?> refusal) {
    Class<S> type = model.graph().type();
    if (refusal.from().getDeclaringClass() != type) {
      throw new IllegalArgumentException(
          "a refusal of "
              + refusal.from().getDeclaringClass().getName()
              + " can't be noted for "
              + type.getName());
    }
    @SuppressWarnings("unchecked") // its states are of this enum
    Refusal<S> own = (Refusal<S>) refusal;
    met.addAll(goals.of(own));
  }

  Model<S> model() {
    return model;
  }

  /** What came to something else than the graph says has met nothing. */
  void note(S from, Move<S> move, S state, boolean refused) {
    Outcome<S> expected = model.outcome(from, move);
    if (expected.state() == state && expected.passes() != refused) {
      met.addAll(goals.of(from, move));
    }
  }

  /** Returns what was met until now, and what wasn't. */
  public Report report() {
    Collection<Goal> all = new Goals<>(model.graph()).all();
    return Report.of(model.graph().type().getSimpleName(), all, met);
  }

  /** A move of a test's own. */
  @FunctionalInterface
  public interface Action {
    /** Makes the move. */
    void run() throws Exception;
  }
}
