package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.specification.CellText;
import java.net.URI;
import java.util.Optional;

/**
 * What the generated code is held against.
 *
 * @param <S> the enum
 */
public interface Wanted<S extends Enum<S>> {

  /** Returns what is wanted. */
  StateGraph<S> graph();

  /** Returns who wants it, "the table". */
  String who();

  /** Returns whether it says anything of a state and an event, or of no event. */
  boolean judges(S state, Optional<String> event);

  /** Returns how it is written, as {@link CellText} would. */
  String text(S state, Optional<String> event);

  /** Returns what a message begins with: the place where it is written, and a colon. */
  String prefix(S state, Optional<String> event);

  /** Returns where it is written, for reports and IDEs; empty if it is in no file. */
  Optional<URI> uri(S state, Optional<String> event);
}
