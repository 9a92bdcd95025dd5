package dev.interlock.tools.sql.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines. */
public final class Wrapped {

  private Wrapped() {}

  /** Breaks a text at its spaces; a word that is longer than a line stands alone on one. */
  public static List<String> lines(String text, int width) {
    return lines(List.of(text.split(" ", -1)), width);
  }

  /** Puts words into lines, with a space between two on one line. */
  public static List<String> lines(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
