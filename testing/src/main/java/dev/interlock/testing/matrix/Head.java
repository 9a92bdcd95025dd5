package dev.interlock.testing.matrix;

/**
 * What a failure says first: what is wanted, and what is declared.
 *
 * @param prefix where it is written, or nothing
 * @param what what it is about
 * @param who who wants it, "the table"
 * @param type what the enum is called
 */
record Head(String prefix, String what, String who, String type) {

  /**
   * Returns it, on lines of their own.
   *
   * @param wanted what is wanted, as it is written
   * @param declared what is declared
   * @param same whether both mean the same, so that a method has to be at fault
   */
  String text(String wanted, String declared, boolean same) {
    String says = who + " says:";
    String has = type + " has:";
    int width = Math.max(says.length(), has.length());
    return prefix
        + what
        + " isn't as "
        + who
        + " says\n  "
        + padded(says, width)
        + wanted
        + "\n  "
        + padded(has, width)
        + declared
        + (same ? ", too: a method answers otherwise" : "")
        + "\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width + 1 - text.length());
  }
}
