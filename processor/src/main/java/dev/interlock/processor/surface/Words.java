package dev.interlock.processor.surface;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of one Java convention into another. Independent of the machine's locale. */
final class Words {

  /** Between a small letter or digit and a capital, and before the last capital of several. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Words() {}

  /** Returns a name as the end of a camel-case one: {@code FinishDrain} for {@code finishDrain}. */
  static String capitalized(String name) {
    if (name.isEmpty()) {
      return name;
    }
    int end = name.offsetByCodePoints(0, 1);
    return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
  }

  /** Returns a name as a constant's: {@code FINISH_DRAIN} for {@code finishDrain}. */
  static String constant(String name) {
    return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /**
   * Returns a constant's name as a type's: {@code CleaningUp} for {@code CLEANING_UP}. A name that
   * has small letters already keeps its capitals.
   */
  static String type(String constant) {
    boolean shouting = constant.equals(constant.toUpperCase(Locale.ROOT));
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(capitalized(shouting ? word.toLowerCase(Locale.ROOT) : word));
    }
    return name.toString();
  }
}
