package dev.interlock.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as Markdown has it.
 *
 * @param rows the rows, of which the first says what is in the columns, and in each the cells
 */
public record MarkdownTable(List<List<String>> rows) {

  /** Reads a table. */
  public static MarkdownTable parse(String text) {
    List<List<String>> rows =
        text.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
            .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
            .map(cells -> Stream.of(cells).map(String::strip).toList())
            .toList();
    return new MarkdownTable(rows);
  }

  /** Returns a part of the table, with rows by the first cell and columns by the first row. */
  public MarkdownTable part(List<String> titles, List<String> columns) {
    List<String> head = rows.get(0);
    List<Integer> places = columns.stream().map(column -> found(head, column)).toList();
    List<String> first = rows.stream().map(row -> row.get(0)).toList();
    List<List<String>> part = new ArrayList<>();
    part.add(cells(head, places));
    titles.forEach(title -> part.add(cells(rows.get(found(first, title)), places)));
    return new MarkdownTable(part);
  }

  private static List<String> cells(List<String> row, List<Integer> places) {
    List<String> cells = new ArrayList<>(List.of(row.get(0)));
    places.forEach(place -> cells.add(row.get(place)));
    return cells;
  }

  private static int found(List<String> among, String title) {
    int place = among.indexOf(title);
    if (place < 0) {
      throw new IllegalArgumentException("no '" + title + "' among " + among);
    }
    return place;
  }

  /** Returns the table's text. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append("| ").append(String.join(" | ", row)).append(" |\n");
      if (row == rows.get(0)) {
        text.append("|---".repeat(row.size())).append("|\n");
      }
    }
    return text.toString();
  }
}
