package dev.interlock;

/** The constants of an enum, which has them all or doesn't say any. */
final class Constants {

  private Constants() {}

  /**
   * Returns the constants in their order.
   *
   * @throws IllegalStateException if the enum is asked while its constants are being made
   */
  static <E> E[] of(Class<E> type) {
    E[] constants = type.getEnumConstants();
    if (constants == null) {
      throw unmade(type);
    }
    return constants;
  }

  /** Returns what is thrown where an enum is asked too early. */
  static RuntimeException unmade(Class<?> type) {
    return new IllegalStateException(
        EnumNames.of(type)
            + " is still being initialised: its lifecycle can be asked in static initialisers"
            + " after the constants, not in constructors or field initialisers");
  }

  /** Returns what is thrown where a constant is missing that was there before. */
  static RuntimeException gone(Class<?> type, String name) {
    return new IllegalStateException(
        "what was generated for "
            + EnumNames.of(type)
            + " names "
            + name
            + ", which isn't there any more: the annotation processor has to run again");
  }
}
