package dev.interlock;

/**
 * What generated code asks of its arguments. A method without a type variable, unlike {@link
 * java.util.Objects#requireNonNull(Object, String)}: a compiler infers nothing for its calls, of
 * which generated code has dozens.
 */
public final class Arguments {

  private Arguments() {}

  /**
   * Refuses null.
   *
   * @param argument what was given
   * @param name what the parameter is called
   * @throws NullPointerException if it is null; it says the name
   */
  public static void notNull(@Nullable Object argument, String name) {
    if (argument == null) {
      throw new NullPointerException(name);
    }
  }
}
