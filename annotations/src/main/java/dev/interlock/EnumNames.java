package dev.interlock;

import java.util.List;

/**
 * How messages name an enum, as the compiler's do and as source code in its package does, and what
 * belongs to it.
 */
final class EnumNames {

  /** Of more names, a message tells how many there are. */
  private static final int MOST = 10;

  private EnumNames() {}

  /** Returns the name with the types around it: {@code KafkaStreams.State}. */
  static String of(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null ? type.getSimpleName() : of(around) + "." + type.getSimpleName();
  }

  /** Lists names: all, or the first and how many more there are. */
  static String listed(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    int more = names.size() - MOST;
    return more > 0 ? shown + ", … and " + more + " more" : shown;
  }
}
