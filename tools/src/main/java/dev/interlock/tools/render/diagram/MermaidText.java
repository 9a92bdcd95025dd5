package dev.interlock.tools.render.diagram;

import java.util.regex.Pattern;

/**
 * Texts as Mermaid shows them: what it would read as Markdown, mathematics or an end is escaped.
 */
final class MermaidText {

  /** A list's sign, and what means something anywhere. */
  private static final Pattern SPECIAL = Pattern.compile("^[+~]|[$\"#:;<>&%*`{}\\\\]");

  /** Where a name's outer underscores begin or end, which Markdown would take for emphasis. */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(?=_)|(?<=_)(?![\\p{L}\\p{N}_])");

  /** A word joiner, which isn't seen: with it, the underscores are inside of a word. */
  private static final String JOINER = "#8288;";

  private MermaidText() {}

  static String of(String text) {
    // Sides of underscores first: they are looked for in the text as it is.
    String joined = EMPHASIS.matcher(text).replaceAll("\u2060");
    return SPECIAL
        .matcher(joined)
        .replaceAll(found -> "#" + found.group().codePointAt(0) + ";")
        .replace("\u2060", JOINER);
  }
}
