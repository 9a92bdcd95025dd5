package dev.interlock.tools.render.picture;

import java.util.ArrayList;
import java.util.List;

/** Lists of names in lines of moderate length. */
public final class Wrapped {

  private static final int WIDTH = 40;

  private Wrapped() {}

  /** Returns names, with commas between, in lines; a name is never parted. */
  public static List<String> lines(List<String> names) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index) + (index + 1 < names.size() ? "," : "");
      if (line.length() > 0 && line.length() + 1 + name.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(name);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
