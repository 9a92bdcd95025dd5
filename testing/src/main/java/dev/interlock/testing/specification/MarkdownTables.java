package dev.interlock.testing.specification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tables in Markdown: lines of cells between bars, the second of them all dashes. */
final class MarkdownTables {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");
  private static final Pattern BREAK =
      Pattern.compile("\\s*<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  private final Path file;
  private final List<String> lines;

  private MarkdownTables(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Returns the tables' rows, without the line of dashes. */
  static List<List<List<Cell>>> read(Path file, String text) {
    return new MarkdownTables(file, text.lines().toList()).tables();
  }

  private List<List<List<Cell>>> tables() {
    List<List<List<Cell>>> tables = new ArrayList<>();
    String fence = "";
    for (int line = 0; line < lines.size(); line++) {
      Matcher code = FENCE.matcher(lines.get(line));
      if (code.matches() && (fence.isEmpty() || code.group(1).startsWith(fence))) {
        fence = fence.isEmpty() ? code.group(1) : "";
      } else if (fence.isEmpty() && isHead(line)) {
        List<List<Cell>> table = new ArrayList<>(List.of(cells(line)));
        line += 2;
        while (line < lines.size() && lines.get(line).contains("|")) {
          table.add(cells(line++));
        }
        tables.add(table);
      }
    }
    return tables;
  }

  private boolean isHead(int line) {
    return lines.get(line).contains("|")
        && line + 1 < lines.size()
        && lines.get(line + 1).contains("|")
        && RULE.matcher(lines.get(line + 1)).matches();
  }

  private List<Cell> cells(int number) {
    String line = lines.get(number).stripTrailing();
    List<Cell> cells = new ArrayList<>();
    int start = line.length() - line.stripLeading().length();
    if (line.startsWith("|", start)) {
      start++;
    }
    for (int at = start; at <= line.length(); at++) {
      boolean end = at == line.length();
      if (end ? at > start : line.charAt(at) == '|' && line.charAt(Math.max(0, at - 1)) != '\\') {
        String raw = line.substring(start, at);
        int indent = raw.length() - raw.stripLeading().length();
        cells.add(new Cell(plain(raw), new Place(file, number + 1, start + indent + 1)));
        start = at + 1;
      }
    }
    return cells;
  }

  /** Leaves out what only makes letters bold or a name code. */
  private static String plain(String raw) {
    String text = BREAK.matcher(raw.strip()).replaceAll("\n");
    text = ESCAPED.matcher(text.replace("`", "").replace("**", "")).replaceAll("$1");
    return text.strip();
  }
}
