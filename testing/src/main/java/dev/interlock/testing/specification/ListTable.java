package dev.interlock.testing.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table with a row for each transition, in columns of any order: State or From, Goes to or
 * To, and where they are needed Event, Guard, By. In a row, several states or events are several
 * transitions; a state that isn't told is that of the row above.
 */
final class ListTable {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("state", "state"),
          Map.entry("from", "state"),
          Map.entry("event", "event"),
          Map.entry("on", "event"),
          Map.entry("goes to", "to"),
          Map.entry("to", "to"),
          Map.entry("target", "to"),
          Map.entry("guard", "guard"),
          Map.entry("if", "guard"),
          Map.entry("by", "by"),
          Map.entry("actor", "by"),
          Map.entry("why", "note"),
          Map.entry("note", "note"));

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?![^(]*\\))");

  private final Vocabulary<?> vocabulary;
  private final Entries entries;
  private final WayReader ways;
  private final StateReader states;

  ListTable(Vocabulary<?> vocabulary, Entries entries) {
    this.vocabulary = vocabulary;
    this.entries = entries;
    this.ways = new WayReader(vocabulary);
    this.states = new StateReader(vocabulary, entries);
  }

  /** Returns what a column of a list is for; empty if it is none of a list. */
  private static Optional<String> column(Cell head) {
    return Optional.ofNullable(COLUMNS.get(head.text().toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a table is such a list, by its head. */
  static boolean is(List<Cell> head) {
    List<String> columns = head.stream().flatMap(cell -> column(cell).stream()).toList();
    return columns.contains("state") && columns.contains("to");
  }

  void read(List<List<Cell>> rows) {
    List<Optional<String>> columns = new ArrayList<>();
    for (Cell head : rows.get(0)) {
      columns.add(column(head));
      if (column(head).isEmpty()) {
        vocabulary.problem(
            head.place(),
            "'"
                + head.text()
                + "' is no column of a list of transitions; State,"
                + " Event, Goes to, Guard, By and Why are");
      }
    }
    List<String> from = List.of();
    for (List<Cell> row : rows.subList(1, rows.size())) {
      Cell stated = cell(columns, row, "state");
      if (!stated.text().isEmpty()) {
        from = states(stated);
      }
      row(from, columns, row);
    }
  }

  private List<String> states(Cell cell) {
    List<String> found = new ArrayList<>();
    for (String name : COMMA.split(cell.text(), -1)) {
      states.state(cell.place(), name).ifPresent(found::add);
    }
    return found;
  }

  private static Cell cell(List<Optional<String>> columns, List<Cell> row, String column) {
    int place = columns.indexOf(Optional.of(column));
    return place >= 0 && place < row.size() ? row.get(place) : new Cell("", row.get(0).place());
  }

  private void row(List<String> from, List<Optional<String>> columns, List<Cell> row) {
    Cell target = cell(columns, row, "to");
    Cell guard = cell(columns, row, "guard");
    Cell actors = cell(columns, row, "by");
    Cell asked = cell(columns, row, "event");
    if (target.text().isEmpty() && asked.text().isEmpty()) {
      return; // says only that there is such a state
    }
    String written =
        states.unmarked(target.place(), target.text())
            + (guard.text().isEmpty() ? "" : " [" + guard.text() + "]")
            + (actors.text().isEmpty() ? "" : " / " + actors.text());
    Optional<List<Way>> read = ways.ways(new Cell(written, target.place()));
    // A state in which the lifecycle ends needn't have a row of its own.
    read.ifPresent(
        all -> all.forEach(way -> way.target().ifPresent(to -> entries.state(to, target.place()))));
    for (Optional<String> event : events(asked)) {
      entries.event(event, asked.place());
      for (String state : from) {
        Entries.Key key = new Entries.Key(state, event);
        if (read.isEmpty()) {
          entries.unclear(key);
        }
        entries.add(key, read.orElse(List.of()), new Cell(written, row.get(0).place()));
      }
    }
  }

  private List<Optional<String>> events(Cell asked) {
    if (asked.text().isEmpty() || asked.text().equals("-")) {
      return List.of(Optional.empty());
    }
    List<Optional<String>> events = new ArrayList<>();
    for (String name : COMMA.split(asked.text(), -1)) {
      vocabulary.event(asked.place(), name).ifPresent(event -> events.add(Optional.of(event)));
    }
    return events;
  }
}
