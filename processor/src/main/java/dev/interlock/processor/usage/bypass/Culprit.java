package dev.interlock.processor.usage.bypass;

import com.sun.source.util.TreePath;
import dev.interlock.processor.model.State;
import java.util.Optional;

/**
 * A value that no move has made, and that comes to a field.
 *
 * @param kind what it is
 * @param value the expression that it is
 * @param site where it comes to the field
 * @param state the state, where it is always the same
 * @param several whether it is one of several values that may come there
 */
record Culprit(Kind kind, TreePath value, Site site, Optional<State> state, boolean several) {

  /** What a value can be that no move has made. */
  enum Kind {
    /** A constant of the enum. */
    CONSTANT,
    /** What a method that others can call is given. */
    PARAMETER,
    /** What was read from a name or a number, or from another object. */
    READ
  }

  /** Returns the one that a method is which puts into the field what it is given. */
  static Culprit handed(Site site) {
    return new Culprit(Kind.PARAMETER, site.value(), site, Optional.empty(), false);
  }
}
