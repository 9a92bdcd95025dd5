package dev.interlock.tools.sql.text;

/** What may stand in a script. */
public final class Written {

  private Written() {}

  /**
   * Refuses what could end a comment's line or a literal, or shows as something that it isn't.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if it has such a character
   */
  public static void check(String what, String text) {
    if (text.codePoints().anyMatch(Written::refused)) {
      throw new IllegalArgumentException(
          "the "
              + what
              + " '"
              + shown(text)
              + "' can't be written into a script, as it has a control character, a line break, a"
              + " backslash or the like");
    }
  }

  /** Returns a text with what can't be shown replaced. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(each -> refused(each) ? '?' : each).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean refused(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> codePoint == '\\';
    };
  }
}
