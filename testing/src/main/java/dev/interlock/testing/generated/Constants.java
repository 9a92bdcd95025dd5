package dev.interlock.testing.generated;

/** Finds constants of enums of which only the class is known. */
final class Constants {

  private Constants() {}

  /**
   * Returns the constant of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Enum<?> named(Class<?> type, String name) {
    for (Object each : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) each;
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(type.getName() + " has no constant " + name);
  }
}
