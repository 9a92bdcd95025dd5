package dev.interlock;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of a {@link LifecycleText}: lists by their heads, and arcs one after the other.
 */
final class LifecycleLines {

  private final List<String> lines;

  /** What stands for itself in the text has no names here; else they are meant by their places. */
  private final List<String> names;

  private int line = -1;
  private int at;

  /** The last of the targets that stand for a row of arcs, by its place among the names. */
  private int last;

  private int target;

  /** What has been read: of an event that is ignored, it has no target. */
  String from = "";

  @Nullable String to;
  @Nullable String event;
  @Nullable String guard;

  /** With commas between; null if anyone may. */
  @Nullable String actors;

  LifecycleLines(String[] text) {
    lines = new ArrayList<>();
    for (String each : text) {
      for (int start = 0; start <= each.length(); ) {
        int end = end(each, '\n', start);
        lines.add(each.substring(start, end));
        start = end + 1;
      }
    }
    names = listed("names");
  }

  private LifecycleLines(List<String> lines, List<String> names) {
    this.lines = lines;
    this.names = names;
  }

  /** Returns what reads the arcs from the first on, whoever else is reading. */
  LifecycleLines again() {
    return new LifecycleLines(lines, names);
  }

  /** Returns what stands on the lines that begin so, as it is. */
  List<String> listed(String head) {
    String beginning = head + ": ";
    List<String> words = new ArrayList<>();
    for (String each : lines) {
      if (each.startsWith(beginning)) {
        for (int start = beginning.length(); start < each.length(); ) {
          int end = end(each, ' ', start);
          words.add(each.substring(start, end));
          start = end + 1;
        }
      }
    }
    return words;
  }

  /** Returns the constants that stand on the lines that begin so. */
  List<String> constants(String head) {
    List<String> constants = listed(head);
    for (int each = 0; each < constants.size(); each++) {
      constants.set(each, word(constants.get(each)));
    }
    return constants;
  }

  /** Returns what follows on the lines that begin so; what a name may not have is escaped. */
  List<String> rests(String beginning) {
    List<String> rests = new ArrayList<>();
    for (String each : lines) {
      if (each.startsWith(beginning) && each.indexOf(':') > 0) {
        rests.add(each.substring(beginning.length()).translateEscapes());
      }
    }
    return rests;
  }

  /** Reads the next arc, or event that is ignored; returns whether there was one. */
  boolean next() {
    if (target < last) {
      target++;
      to = names.get(target);
      return true;
    }
    while (line < 0 || at >= lines.get(line).length()) {
      line++;
      if (line == lines.size()) {
        return false;
      }
      String begun = lines.get(line);
      at = begun.length();
      if (begun.indexOf(':') < 0) {
        int end = end(begun, ' ', 0);
        from = word(begun.substring(0, end));
        at = end + 1;
      }
    }
    String all = lines.get(line);
    int end = end(all, ' ', at);
    read(all.substring(at, end));
    at = end + 1;
    return true;
  }

  private void read(String arc) {
    int by = end(arc, '/', 0);
    int under = Math.min(by, end(arc, '?', 0));
    int arrow = end(arc, '>', 0);
    actors = by < arc.length() ? word(arc.substring(by + 1)) : null;
    guard = under < by ? word(arc.substring(under + 1, by)) : null;
    event = arrow > 0 ? word(arc.substring(0, arrow)) : null;
    if (arrow == arc.length()) {
      to = null;
      return;
    }
    int through = Math.min(under, end(arc, '-', arrow));
    String first = arc.substring(arrow + 1, through);
    to = word(first);
    if (through < under) {
      target = place(first);
      last = place(arc.substring(through + 1, under));
    }
  }

  private String word(String written) {
    return names.isEmpty() ? written : names.get(place(written));
  }

  private static int place(String written) {
    return Integer.parseInt(written, Character.MAX_RADIX);
  }

  private static int end(String text, char mark, int from) {
    int end = text.indexOf(mark, from);
    return end < 0 ? text.length() : end;
  }
}
