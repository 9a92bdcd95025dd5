package dev.interlock.testing.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table with a row for each state and a column for each event, or event and actor. */
final class MatrixTable {

  private static final Set<String> NO_EVENT = Set.of("(no event)", "no event", "-", "–", "—");
  private static final Pattern HEAD = Pattern.compile("(.+?)(?:\\s*/\\s*(.+)|\\s+by\\s+(.+))?");

  private final Vocabulary<?> vocabulary;
  private final Entries entries;
  private final WayReader ways;

  MatrixTable(Vocabulary<?> vocabulary, Entries entries) {
    this.vocabulary = vocabulary;
    this.entries = entries;
    this.ways = new WayReader(vocabulary);
  }

  /** A column's event, or none, and who alone is meant in it. */
  private record Column(Optional<String> event, List<String> actors) {}

  void read(List<List<Cell>> rows) {
    List<Optional<Column>> columns = new ArrayList<>();
    for (Cell head : rows.get(0)) {
      columns.add(columns.isEmpty() ? Optional.empty() : column(head));
    }
    StateReader states = new StateReader(vocabulary, entries);
    for (List<Cell> row : rows.subList(1, rows.size())) {
      Cell head = row.get(0);
      Optional<String> state = states.state(head.place(), head.text());
      if (row.size() > columns.size()) {
        vocabulary.problem(
            row.get(columns.size()).place(),
            "the row has " + row.size() + " cells, and the head " + columns.size());
      }
      for (int place = 1; place < columns.size() && state.isPresent(); place++) {
        // A row may end where nothing follows.
        Cell cell = place < row.size() ? row.get(place) : new Cell("", head.place());
        if (columns.get(place).isPresent()) {
          cell(state.get(), columns.get(place).get(), cell);
        }
      }
    }
  }

  private Optional<Column> column(Cell head) {
    if (NO_EVENT.contains(head.text().toLowerCase(Locale.ROOT))) {
      entries.event(Optional.empty(), head.place());
      return Optional.of(new Column(Optional.empty(), List.of()));
    }
    Matcher words = HEAD.matcher(head.text());
    if (!words.matches()) {
      vocabulary.problem(head.place(), "a column without a head; '(no event)' is one, too");
      return Optional.empty();
    }
    Optional<String> event = vocabulary.event(head.place(), words.group(1).strip());
    event.ifPresent(name -> entries.event(event, head.place()));
    Optional<String> people =
        Optional.ofNullable(words.group(2)).or(() -> Optional.ofNullable(words.group(3)));
    Optional<List<String>> actors =
        people.map(names -> ways.actors(head.place(), names)).orElse(Optional.of(List.of()));
    return event.isPresent() ? actors.map(each -> new Column(event, each)) : Optional.empty();
  }

  private void cell(String state, Column column, Cell cell) {
    Entries.Key key = new Entries.Key(state, column.event());
    Optional<List<Way>> read = ways.ways(cell);
    if (read.isEmpty()) {
      entries.unclear(key);
    }
    List<Way> own = new ArrayList<>();
    for (Way way : read.orElse(List.of())) {
      if (way.actors().isEmpty()) {
        own.add(new Way(way.target(), way.guard(), column.actors()));
      } else if (column.actors().isEmpty()) {
        own.add(way);
      } else {
        vocabulary.problem(cell.place(), "the column says already who may");
        entries.unclear(key);
      }
    }
    entries.add(key, own, cell);
  }
}
