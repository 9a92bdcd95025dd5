package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.specification.CellText;
import java.net.URI;
import java.util.Optional;

/**
 * The declared lifecycle itself: the methods are held against the graph.
 *
 * @param graph the graph
 */
public record Declared<S extends Enum<S>>(StateGraph<S> graph) implements Wanted<S> {

  @Override
  public String who() {
    return "the graph";
  }

  @Override
  public boolean judges(S state, Optional<String> event) {
    return true;
  }

  @Override
  public String text(S state, Optional<String> event) {
    return CellText.of(graph, state, event);
  }

  @Override
  public String prefix(S state, Optional<String> event) {
    return "";
  }

  @Override
  public Optional<URI> uri(S state, Optional<String> event) {
    return Optional.empty();
  }
}
