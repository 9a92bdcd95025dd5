package dev.interlock.tools.render.picture;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines of moderate length. */
public final class Wrapped {

  private static final int WIDTH = 40;

  private Wrapped() {}

  /** Returns names, with commas between, in lines; a name is never parted. */
  public static List<String> names(List<String> names) {
    return text(String.join(", ", names));
  }

  /** Returns a text in lines; a word is never parted. */
  public static List<String> text(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
