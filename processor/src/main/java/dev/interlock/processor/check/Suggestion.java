package dev.interlock.processor.check;

import dev.interlock.processor.model.EditDistance;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by edit distance. */
final class Suggestion {

  private Suggestion() {}

  /** Returns the nearest of the known names, or nothing if none is near; the first of equals. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, written.length() / 3);
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

  /** Returns the end of a sentence: whether the nearest name was meant, if one is near. */
  static String question(String written, Collection<String> known) {
    return nearest(written, known).map(name -> "; did you mean \"" + name + "\"?").orElse(".");
  }
}
