package dev.interlock;

import java.util.List;

/** The first of many, as messages list them. */
final class Few {

  private static final int MOST = 10;

  private Few() {}

  /** Lists names: all, or the first and how many more there are. */
  static String of(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    int more = names.size() - MOST;
    return more > 0 ? shown + ", … and " + more + " more" : shown;
  }
}
