package dev.interlock.testing;

import dev.interlock.StateGraph;

/** Called and made like what is generated, as visible as for an enum that isn't public. */
final class JobTransitions {

  private static final StateGraph<Job> GRAPH = Job.graph();

  private JobTransitions() {}

  static StateGraph<Job> graph() {
    return GRAPH;
  }
}
