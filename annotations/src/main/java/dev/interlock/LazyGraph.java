package dev.interlock;

import java.util.Objects;

/**
 * A machine that becomes data when somebody asks for that: what is generated extends it, so that no
 * question and no refusal has to wait for a graph.
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
}
