package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A lifecycle as a table has it, and what is wrong with the table.
 *
 * @param <S> the enum
 */
public final class Specification<S extends Enum<S>> {

  private final Path file;
  private final StateGraph<S> graph;
  private final Entries entries;
  private final List<Problem> problems;

  Specification(Path file, StateGraph<S> graph, Entries entries, List<Problem> problems) {
    this.file = file;
    this.graph = graph;
    this.entries = entries;
    this.problems = List.copyOf(problems);
  }

  /** Returns the file, as it was given. */
  public Path file() {
    return file;
  }

  /** Returns the lifecycle of the table; of what can't be understood, nothing is in it. */
  public StateGraph<S> graph() {
    return graph;
  }

  /** Returns what can't be understood or is missing, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns where the table names a state; empty if it doesn't. */
  public Optional<Place> place(S state) {
    return Optional.ofNullable(entries.states().get(state.name()));
  }

  /** Returns whether the table has an event; none stands for the transitions without an event. */
  public boolean has(Optional<String> event) {
    return entries.events().containsKey(event);
  }

  /** Returns whether all that the table says of a state and an event is understood. */
  public boolean isClear(S state, Optional<String> event) {
    return entries.isClear(new Entries.Key(state.name(), event));
  }

  /** Returns where the table says what a state does on an event; empty if it does nowhere. */
  public Optional<Place> place(S state, Optional<String> event) {
    return entry(state, event).map(entry -> entry.cells().get(0).place());
  }

  /** Returns what the table says that a state does on an event, as it is written. */
  public String text(S state, Optional<String> event) {
    String text =
        entry(state, event).stream()
            .flatMap(entry -> entry.cells().stream())
            .map(cell -> cell.text().replace("\n", "; "))
            .filter(written -> !written.isEmpty())
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? "-" : text;
  }

  private Optional<Entries.Said> entry(S state, Optional<String> event) {
    return Optional.ofNullable(entries.entries().get(new Entries.Key(state.name(), event)));
  }
}
