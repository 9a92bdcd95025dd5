package dev.interlock.testing.specification;

/**
 * Something in a table that can't be understood, or that is missing.
 *
 * @param place where
 * @param text what is wrong, and what to do
 */
public record Problem(Place place, String text) {

  /** Returns it on a line, the place first. */
  @Override
  public String toString() {
    return place + ": " + text;
  }
}
