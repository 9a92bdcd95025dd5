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
      throw new IllegalStateException(
          EnumNames.of(type)
              + " is still being initialised: its lifecycle can be asked in static initialisers"
              + " after the constants, not in constructors or field initialisers");
    }
    return constants;
  }
}
