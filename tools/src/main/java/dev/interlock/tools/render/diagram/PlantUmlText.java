package dev.interlock.tools.render.diagram;

import java.util.regex.Pattern;

/** Texts as PlantUML shows them: what it would read as its own markup is written as a number. */
final class PlantUmlText {

  /** Signs that are markup doubled or at the beginning, and those that mean something anywhere. */
  private static final Pattern SPECIAL = Pattern.compile("^[+~\\u2212]|(?<=_)_|[$\"<>&%~*\\\\]");

  private PlantUmlText() {}

  static String of(String text) {
    return SPECIAL.matcher(text).replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
  }
}
