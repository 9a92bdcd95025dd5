package dev.interlock.testing.random;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Where the chance of a run begins. */
final class Seed {

  /** The property by which a run is repeated. */
  static final String PROPERTY = "interlock.seed";

  private static final int MOST = 1_000_000_000;

  private Seed() {}

  /** Returns the property's seed, or else the one that is set, or else another in each run. */
  static long of(OptionalLong set) {
    Optional<String> given = Optional.ofNullable(System.getProperty(PROPERTY));
    return given.isPresent()
        ? number(given.get())
        : set.orElseGet(() -> new Random().nextInt(MOST));
  }

  private static long number(String given) {
    try {
      return Long.parseLong(given.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "-D" + PROPERTY + "=" + given + " is no number: give the one that a failure printed", e);
    }
  }
}
