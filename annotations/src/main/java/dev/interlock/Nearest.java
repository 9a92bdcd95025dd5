package dev.interlock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by edit distance. */
final class Nearest {

  private Nearest() {}

  /**
   * Returns the exception for a name that none of an enum's constants has.
   *
   * @param type the enum
   * @param name the name as it was given
   * @param sought the name as it was looked for
   * @param known the names that there are
   */
  static IllegalArgumentException unknown(
      Class<? extends Enum<?>> type, String name, String sought, Collection<String> known) {
    List<String> constants = new ArrayList<>();
    for (Enum<?> constant : Constants.of(type)) {
      constants.add(constant.name());
    }
    return new IllegalArgumentException(
        EnumNames.of(type)
            + " has no constant '"
            + name
            + "'"
            + of(sought, known)
                .map(nearest -> ": did you mean " + nearest + "?")
                .orElseGet(() -> ", only " + Few.of(constants)));
  }

  /** Returns the nearest of the known names, or nothing if none is near; the first of equals. */
  static Optional<String> of(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    // Of one letter, nothing is left to tell it by.
    int limit = written.length() < 2 ? 0 : Math.max(1, written.length() / 3);
    Optional<String> best = Optional.empty();
    for (String name : known) {
      // A distance is at least the difference in length: that spares a giant text the table.
      if (Math.abs(name.length() - written.length()) <= limit) {
        int distance = distance(lower, name.toLowerCase(Locale.ROOT));
        if (distance <= limit) {
          best = Optional.of(name);
          limit = distance - 1;
        }
      }
    }
    return best;
  }

  /** How many letters must be put in, taken out or replaced to turn one text into the other. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int[] reused = above;
      above = row;
      row = reused;
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = above[column - 1] + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        row[column] = Math.min(replaced, 1 + Math.min(above[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
