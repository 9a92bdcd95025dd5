package dev.interlock.processor.explain;

import java.util.regex.Pattern;

/** Markdown as a terminal shows it. */
final class PlainText {

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern MARKUP = Pattern.compile("\\*\\*|`");

  private PlainText() {}

  /** Returns a text without its markup; code is indented instead of fenced. */
  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (String line : markdown.split("(?<=\n)", -1)) {
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        text.append(line.isBlank() ? "" : "    ").append(line);
      } else {
        text.append(MARKUP.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll(""));
      }
    }
    return text.toString();
  }
}
