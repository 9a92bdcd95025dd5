package dev.interlock.processor.declaration;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by edit distance. */
public final class Nearest {

  private Nearest() {}

  /** Returns the nearest of the known names, or nothing if none is near; the first of equals. */
  public static Optional<String> of(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    // Of one letter, nothing is left to tell it by.
    int limit = written.length() < 2 ? 0 : Math.max(1, written.length() / 3);
    Optional<String> best = Optional.empty();
    for (String name : known) {
      int distance = EditDistance.of(lower, name.toLowerCase(Locale.ROOT));
      if (distance <= limit) {
        best = Optional.of(name);
        limit = distance - 1;
      }
    }
    return best;
  }
}
