package dev.interlock.tools.sql;

import java.util.ArrayList;
import java.util.List;

/** Text in lines. */
final class Wrapped {

  private Wrapped() {}

  /** Breaks a text at its spaces; a word that is longer than a line stands alone on one. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns words with commas between, each line after the first behind an indentation. */
  static String list(List<String> words, String indentation) {
    return String.join("\n" + indentation, lines(String.join(", ", words), 76));
  }
}
