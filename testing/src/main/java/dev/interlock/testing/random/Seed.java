package dev.interlock.testing.random;

import dev.interlock.Nullable;
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
    @Nullable String given = System.getProperty(PROPERTY);
    if (given != null) {
      try {
        return Long.parseLong(given.trim());
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "-D" + PROPERTY + "=" + given + " is no number: give the one that a failure printed", e);
      }
    }
    return set.orElseGet(() -> new Random().nextInt(MOST));
  }
}
