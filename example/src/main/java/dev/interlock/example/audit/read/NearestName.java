package dev.interlock.example.audit.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a misspelt one was meant to be. */
final class NearestName {

  private NearestName() {}

  /** The nearest name, if at most every third letter differs; the first in the alphabet of two. */
  static Optional<String> to(String misspelt, Collection<String> names) {
    int tolerance = Math.max(1, misspelt.length() / 3);
    return names.stream()
        // A distance is at least the difference in length: that spares a giant text the table.
        .filter(name -> Math.abs(name.length() - misspelt.length()) <= tolerance)
        .filter(name -> distance(misspelt, name) <= tolerance)
        .min(
            Comparator.<String>comparingInt(name -> distance(misspelt, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be put in, taken out or replaced to turn one text into the other. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] reused = above;
      above = row;
      row = reused;
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
