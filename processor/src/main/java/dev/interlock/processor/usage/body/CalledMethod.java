package dev.interlock.processor.usage.body;

import java.util.Optional;

/**
 * What a method that is called has to do with machines.
 *
 * @param generated the generated method that it is
 * @param takesState whether it takes one thing, a state
 * @param takesStatement whether the first thing that it takes is a statement of JPQL
 */
record CalledMethod(
    Optional<GeneratedMethod> generated, boolean takesState, boolean takesStatement) {

  /** One that has nothing to do with them. */
  static final CalledMethod OTHER = new CalledMethod(Optional.empty(), false, false);

  /** Returns whether it has nothing to do with them, as most haven't. */
  boolean isOther() {
    return generated.isEmpty() && !takesState && !takesStatement;
  }
}
