package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.specification.Place;
import dev.interlock.testing.specification.Specification;
import java.net.URI;
import java.util.Optional;

/**
 * A specification that was written down as a table.
 *
 * @param specification the table
 */
public record Specified<S extends Enum<S>>(Specification<S> specification) implements Wanted<S> {

  @Override
  public StateGraph<S> graph() {
    return specification.graph();
  }

  @Override
  public String who() {
    return "the table";
  }

  @Override
  public boolean judges(S state, Optional<String> event) {
    return specification.place(state).isPresent()
        && specification.has(event)
        && specification.isClear(state, event);
  }

  @Override
  public String text(S state, Optional<String> event) {
    return specification.text(state, event);
  }

  @Override
  public String prefix(S state, Optional<String> event) {
    return place(state, event).map(place -> place + ": ").orElse("");
  }

  @Override
  public Optional<URI> uri(S state, Optional<String> event) {
    return place(state, event).map(Place::uri);
  }

  /** In a list of transitions, what isn't there has no place but its state's. */
  private Optional<Place> place(S state, Optional<String> event) {
    return specification.place(state, event).or(() -> specification.place(state));
  }
}
