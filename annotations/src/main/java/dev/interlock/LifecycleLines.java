package dev.interlock;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lines of a {@link LifecycleText}: lists by their heads, and arcs one after the other.
 * The first question waits for it, in a JVM that has compiled nothing yet: it calls little, and
 * makes no string that nobody reads.
 */
final class LifecycleLines {

  private final List<String> lists = new ArrayList<>();
  private final List<String> arcs = new ArrayList<>();

  /** The rules are at the end of the text: only a graph reads them. */
  private final String[] text;

  private final int rules;

  /** What stands for itself in the text has no names here; else they are meant by their places. */
  private final List<String> names;

  private int read;
  private String line = "";

  /** Where the next arc begins, and where the parts of this one end. */
  private int at;

  private int underEnd;
  private int toEnd;
  private int end;

  /** The last of the targets that stand for a row of arcs, by its place among the names. */
  private int last;

  private int target;

  /** What has been read: of an event that is ignored, it has no target. */
  String from = "";

  @Nullable String to;
  @Nullable String event;

  LifecycleLines(String[] text) {
    this.text = text;
    int last = text.length;
    while (last > 0 && text[last - 1].startsWith("rule ")) {
      last--;
    }
    rules = last;
    for (int place = 0; place < last; place++) {
      String each = text[place];
      int start = 0;
      for (int end = each.indexOf('\n'); end >= 0; end = each.indexOf('\n', start)) {
        add(each.substring(start, end));
        start = end + 1;
      }
      add(start == 0 ? each : each.substring(start));
    }
    names = listed("names");
  }

  private void add(String read) {
    (read.indexOf(':') < 0 ? arcs : lists).add(read);
  }

  private LifecycleLines(LifecycleLines same) {
    text = same.text;
    rules = same.rules;
    lists.addAll(same.lists);
    arcs.addAll(same.arcs);
    names = same.names;
  }

  /** Returns what reads the arcs from the first on, whoever else is reading. */
  LifecycleLines again() {
    return new LifecycleLines(this);
  }

  /** Returns what stands on the lines that begin so, as it is. */
  List<String> listed(String head) {
    List<String> words = new ArrayList<>();
    for (String each : lists) {
      if (each.startsWith(head) && each.startsWith(": ", head.length())) {
        addWords(each, head.length(), words);
      }
    }
    return words;
  }

  /** Adds the words behind a colon. */
  private static void addWords(String line, int colon, List<String> words) {
    for (int start = colon + 2; start < line.length(); ) {
      int end = end(line, ' ', start);
      words.add(line.substring(start, end));
      start = end + 1;
    }
  }

  /** Returns the constants that stand on the lines that begin so. */
  List<String> constants(String head) {
    return meant(listed(head));
  }

  /** Returns the constants that stand on a line behind a colon. */
  List<String> constants(String line, int colon) {
    List<String> words = new ArrayList<>();
    addWords(line, colon, words);
    return meant(words);
  }

  private List<String> meant(List<String> constants) {
    for (int each = 0; each < constants.size(); each++) {
      constants.set(each, word(constants.get(each)));
    }
    return constants;
  }

  /** Returns the lines of the rules. */
  List<String> rules() {
    List<String> lines = new ArrayList<>();
    for (int place = rules; place < text.length; place++) {
      lines.addAll(List.of(text[place].split("\n", -1)));
    }
    return lines;
  }

  /** Returns what follows on the lists that begin so; what a name may not have is escaped. */
  List<String> rests(String beginning) {
    List<String> rests = new ArrayList<>();
    for (String each : lists) {
      if (each.startsWith(beginning)) {
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
    while (at >= line.length()) {
      if (read == arcs.size()) {
        return false;
      }
      line = arcs.get(read++);
      end = end(line, ' ', 0);
      from = word(line.substring(0, end));
      at = end + 1;
    }
    end = end(line, ' ', at);
    underEnd = Math.min(end, end(line, '/', at));
    toEnd = Math.min(underEnd, end(line, '?', at));
    int arrow = Math.min(end, end(line, '>', at));
    event = arrow > at ? word(line.substring(at, arrow)) : null;
    to = arrow < end ? target(arrow + 1) : null;
    at = end + 1;
    return true;
  }

  private String target(int start) {
    if (names.isEmpty()) {
      return line.substring(start, toEnd);
    }
    int through = Math.min(toEnd, end(line, '-', start));
    target = place(line.substring(start, through));
    last = through < toEnd ? place(line.substring(through + 1, toEnd)) : target;
    return names.get(target);
  }

  boolean isGuarded() {
    return toEnd < underEnd;
  }

  /** Returns the guard of what has been read; null if there is none. */
  @Nullable
  String guard() {
    return isGuarded() ? word(line.substring(toEnd + 1, underEnd)) : null;
  }

  /** Returns who may make what has been read, with commas between; null if anyone may. */
  @Nullable
  String actors() {
    return underEnd < end ? word(line.substring(underEnd + 1, end)) : null;
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
