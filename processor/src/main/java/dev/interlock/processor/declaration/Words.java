package dev.interlock.processor.declaration;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of one Java convention into another. Independent of the machine's locale. */
public final class Words {

  /** Between a small letter or digit and a capital, and before the last capital of several. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Words() {}

  /** Returns a name as the end of a camel-case one: {@code FinishDrain} for {@code finishDrain}. */
  public static String capitalized(String name) {
    if (name.isEmpty()) {
      return name;
    }
    int end = name.offsetByCodePoints(0, 1);
    return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
  }

  /** Returns a name as a constant's: {@code FINISH_DRAIN} for {@code finishDrain}. */
  public static String constant(String name) {
    return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /**
   * Returns a constant's name as a type's: {@code CleaningUp} for {@code CLEANING_UP}. A name that
   * has small letters already keeps its capitals.
   */
  public static String type(String constant) {
    boolean shouting = constant.equals(constant.toUpperCase(Locale.ROOT));
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(capitalized(shouting ? word.toLowerCase(Locale.ROOT) : word));
    }
    return name.toString();
  }

  /** Returns a constant's name as a method's: {@code cleanUp} for {@code CLEAN_UP}. */
  public static String method(String constant) {
    String type = type(constant);
    if (type.isEmpty()) {
      return constant;
    }
    int end = type.offsetByCodePoints(0, 1);
    return type.substring(0, end).toLowerCase(Locale.ROOT) + type.substring(end);
  }
}
