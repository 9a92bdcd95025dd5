package dev.interlock.tools.render.diagram;

import java.util.regex.Pattern;

/**
 * Texts as Mermaid shows them: what it would read as Markdown, mathematics or an end is escaped.
 */
final class MermaidText {

  /** A list's sign, an underscore at a word's edge, and what means something anywhere. */
  private static final Pattern SPECIAL =
      Pattern.compile("^[+~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|[$\"#:;<>&%*`{}\\\\]");

  private MermaidText() {}

  static String of(String text) {
    return SPECIAL.matcher(text).replaceAll(found -> "#" + found.group().codePointAt(0) + ";");
  }
}
