package dev.interlock;

/** How messages name an enum: as the compiler's do, and as source code in its package does. */
final class EnumNames {

  private EnumNames() {}

  /** Returns the name with the types around it: {@code KafkaStreams.State}. */
  static String of(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null ? type.getSimpleName() : of(around) + "." + type.getSimpleName();
  }
}
