package dev.interlock.tools.render.typescript;

import java.util.Locale;

/** Turns a constant's name into what follows a verb, as the generated Java code does. */
final class Words {

  private Words() {}

  /** Returns {@code FinishDrain} for {@code FINISH_DRAIN}; small letters keep their capitals. */
  static String capitalized(String constant) {
    boolean shouting = constant.equals(constant.toUpperCase(Locale.ROOT));
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(begun(shouting ? word.toLowerCase(Locale.ROOT) : word));
    }
    return name.toString();
  }

  private static String begun(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
