package dev.interlock.testing.tour;

/**
 * What isn't met.
 *
 * @param what what that is: {@code PAID on SHIP by CLERK}
 * @param why why it isn't
 */
public record Missed(String what, String why) {

  /** Returns both. */
  @Override
  public String toString() {
    return what + ": " + why;
  }
}
