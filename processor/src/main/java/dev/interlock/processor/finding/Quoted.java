package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Reference;

/**
 * A name, as a fact that is shown in quotes.
 *
 * @param name the name, which may stand for any state
 */
public record Quoted(String name) {

  /** Returns the name in quotes; {@code Transition.ANY} by its own. */
  @Override
  public String toString() {
    return name.equals(Reference.ANY) ? "Transition.ANY" : '"' + name + '"';
  }
}
