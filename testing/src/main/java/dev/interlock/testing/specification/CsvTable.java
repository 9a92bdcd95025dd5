package dev.interlock.testing.specification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as spreadsheets write it: cells between commas, semicolons or tabs, quoted where they
 * hold one of these, a quote or a line's end. It is read here because every cell's place is told.
 */
final class CsvTable {

  private final Path file;
  private final String text;
  private final char separator;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int column = 1;

  private CsvTable(Path file, String text) {
    this.file = file;
    this.text = text;
    this.separator = separator(text);
  }

  /** Returns the rows that have anything in them. */
  static List<List<Cell>> read(Path file, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new CsvTable(file, content.replace("\r\n", "\n")).rows();
  }

  /** The one that the first line has most of, outside of quotes. */
  private static char separator(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int index = 0; index < text.length() && (quoted || text.charAt(index) != '\n'); index++) {
      char letter = text.charAt(index);
      quoted ^= letter == '"';
      int which = quoted ? -1 : ",;\t".indexOf(letter);
      if (which >= 0) {
        counts[which]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
  }

  private List<List<Cell>> rows() {
    while (at < text.length()) {
      row.add(cell());
      if (at == text.length() || text.charAt(at) == '\n') {
        if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
          rows.add(row);
        }
        row = new ArrayList<>();
      }
      next();
    }
    return rows;
  }

  private Cell cell() {
    while (at < text.length() && text.charAt(at) == ' ') {
      next();
    }
    StringBuilder content = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) {
      next();
    }
    Place place = new Place(file, line, column);
    while (at < text.length() && (quoted || !isEnd(text.charAt(at)))) {
      if (text.charAt(at) != '"' || !quoted) {
        content.append(text.charAt(at));
      } else if (text.startsWith("\"\"", at)) {
        content.append('"');
        next();
      } else {
        quoted = false;
      }
      next();
    }
    return new Cell(content.toString().strip(), place);
  }

  private boolean isEnd(char letter) {
    return letter == separator || letter == '\n';
  }

  private void next() {
    if (at < text.length() && text.charAt(at) == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    at++;
  }
}
