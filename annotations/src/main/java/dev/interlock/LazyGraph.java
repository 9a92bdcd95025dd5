package dev.interlock;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A machine that becomes data when somebody asks for that: what is generated extends it, so that no
 * question and no refusal has to wait for a graph.
 *
 * <p>What it refuses is returned as any exception, so that the JVM needs no class of this package
 * to verify code that could throw it.
 *
 * @param <S> the enum
 */
public abstract class LazyGraph<S extends Enum<S>> {

  private final Class<S> type;
  private volatile @Nullable StateGraph<S> graph;

  /** Makes it without a look at the enum, which may not have its constants yet. */
  protected LazyGraph(Class<S> type) {
    this.type = Objects.requireNonNull(type, "type");
  }

  /** Describes the machine; of several threads that ask at once, each may be the one to do it. */
  protected abstract void describe(StateGraphBuilder<S> lifecycle);

  /** Returns the graph, always the same. */
  public final StateGraph<S> graph() {
    StateGraph<S> made = graph;
    if (made == null) {
      // Under no lock: who holds it could wait for the enum, and the enum ask for the graph.
      StateGraphBuilder<S> lifecycle = StateGraph.builder(type);
      describe(lifecycle);
      made = first(lifecycle.build());
    }
    return made;
  }

  private synchronized StateGraph<S> first(StateGraph<S> made) {
    StateGraph<S> before = graph;
    if (before != null) {
      return before;
    }
    graph = made;
    return made;
  }

  /** Returns what is thrown where a state can't go to another. */
  public final RuntimeException refused(S from, S to) {
    return refused(Question.to(from, to), null);
  }

  /** Returns what is thrown where an actor can't take a state to another. */
  public final RuntimeException refused(S from, S to, String actor) {
    return refused(Question.to(from, to).by(actor), null);
  }

  /**
   * Returns what is thrown where a state didn't go to another, as the guards on that have said no.
   * They aren't asked again; those on what else the state allows are asked here, and never later.
   *
   * @param guards answers a guard's question by the guard's name
   */
  public final RuntimeException refused(S from, S to, Predicate<String> guards) {
    return refused(Question.to(from, to), Objects.requireNonNull(guards, "guards"));
  }

  /** Returns what is thrown where an actor couldn't take a state to another for the guards. */
  public final RuntimeException refused(S from, S to, String actor, Predicate<String> guards) {
    return refused(Question.to(from, to).by(actor), Objects.requireNonNull(guards, "guards"));
  }

  /** Returns what is thrown where a state refuses an event. */
  public final RuntimeException refused(S from, String event) {
    return refused(Question.on(from, event), null);
  }

  /** Returns what is thrown where a state refuses an event to an actor. */
  public final RuntimeException refused(S from, String event, String actor) {
    return refused(Question.on(from, event).by(actor), null);
  }

  /** Returns what is thrown where a state refused an event, as the guards on it have said no. */
  public final RuntimeException refused(S from, String event, Predicate<String> guards) {
    return refused(Question.on(from, event), Objects.requireNonNull(guards, "guards"));
  }

  /** Returns what is thrown where a state refused an event to an actor for the guards. */
  public final RuntimeException refused(
      S from, String event, String actor, Predicate<String> guards) {
    return refused(Question.on(from, event).by(actor), Objects.requireNonNull(guards, "guards"));
  }

  private RuntimeException refused(Question<S> question, @Nullable Predicate<String> guards) {
    return new IllegalTransitionException(this, question, guards);
  }
}
