package dev.interlock.processor.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by edit distance. */
public final class Suggestion {

  private Suggestion() {}

  /** Returns the nearest of the known names, or nothing if none is near; the first of equals. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, written.length() / 3);
    Optional<String> best = Optional.empty();
    for (String name : known) {
      int distance = distance(lower, name.toLowerCase(Locale.ROOT));
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

  /** Returns how many letters must be changed, added, removed or swapped with their neighbours. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
