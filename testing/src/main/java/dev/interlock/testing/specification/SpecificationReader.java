package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file with a table, and tells what is missing in it.
 *
 * @param <S> the enum
 */
public final class SpecificationReader<S extends Enum<S>> {

  private static final Set<String> CORNERS = Set.of("state", "from");

  private final Path file;
  private final StateGraph<S> declared;
  private final Vocabulary<S> vocabulary;
  private final Entries entries = new Entries();

  SpecificationReader(Path file, StateGraph<S> declared) {
    this.file = file;
    this.declared = declared;
    this.vocabulary = new Vocabulary<>(declared);
  }

  /**
   * Reads a file.
   *
   * @param file a table in Markdown if its name ends in {@code .md}, else in CSV
   * @param declared whose states, events, actors and guards it speaks of; what leads where isn't
   *     looked at
   * @throws IOException if it can't be read
   */
  public static <S extends Enum<S>> Specification<S> read(Path file, StateGraph<S> declared)
      throws IOException {
    return new SpecificationReader<>(file, declared).read(Files.readString(file));
  }

  Specification<S> read(String text) {
    List<List<List<Cell>>> tables = tables(text);
    if (tables.isEmpty()) {
      vocabulary.problem(
          new Place(file, 1, 1),
          "there is no table here whose first line has a cell 'State'; a start can be written by"
              + " LifecycleTests.of("
              + vocabulary.type()
              + ".class).write(Path)");
    }
    for (List<List<Cell>> table : tables) {
      if (ListTable.is(table.get(0))) {
        new ListTable(vocabulary, entries).read(table);
      } else {
        new MatrixTable(vocabulary, entries).read(table);
      }
    }
    if (!tables.isEmpty()) {
      complete(tables.get(0).get(0).get(0).place());
    }
    StateGraph<S> graph = new SpecifiedGraph<>(declared, vocabulary, entries).graph();
    return new Specification<>(file, graph, entries, vocabulary.problems());
  }

  /** All of them that are meant: a wide one may be in several parts. */
  private List<List<List<Cell>>> tables(String text) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
      return MarkdownTables.read(file, text).stream().filter(this::isMeant).toList();
    }
    List<List<Cell>> rows = CsvTable.read(file, text);
    return rows.isEmpty() ? List.of() : List.of(rows);
  }

  private boolean isMeant(List<List<Cell>> table) {
    List<Cell> head = table.get(0);
    return CORNERS.contains(head.get(0).text().toLowerCase(Locale.ROOT)) || ListTable.is(head);
  }

  private void complete(Place place) {
    String type = vocabulary.type();
    for (S state : declared.states()) {
      if (!entries.states().containsKey(state.name())) {
        vocabulary.problem(
            place, type + " has a state " + declared.shortName(state) + ", and the table no row");
      }
    }
    for (String event : declared.events()) {
      if (!entries.events().containsKey(Optional.of(event))) {
        vocabulary.problem(place, type + " has an event " + event + ", and the table no column");
      }
    }
    if (!entries.events().containsKey(Optional.<String>empty())
        && declared.arcs().stream().anyMatch(arc -> arc.event().isEmpty())) {
      vocabulary.problem(
          place, type + " has transitions without an event, and the table no column '(no event)'");
    }
    if (entries.initial().isEmpty()) {
      vocabulary.problem(
          place, "the table doesn't say where the lifecycle begins: mark a row, PLACED (initial)");
    }
  }
}
