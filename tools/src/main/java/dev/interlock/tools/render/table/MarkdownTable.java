package dev.interlock.tools.render.table;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A lifecycle as a table for Markdown: a row for each state, a column for each event. With more
 * events than can be seen at once, a row for each arc.
 */
public final class MarkdownTable {

  /** So many columns, and there is nothing to be seen any more. */
  private static final int MOST_EVENTS = 16;

  private final Lifecycle lifecycle;
  private final StringBuilder out = new StringBuilder();

  private MarkdownTable(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** Returns the table, and under it what it can't hold. */
  public static String text(Lifecycle lifecycle) {
    return new MarkdownTable(lifecycle).written();
  }

  private String written() {
    List<Optional<String>> events = events();
    if (events.size() <= MOST_EVENTS) {
      matrix(events);
    } else {
      list();
    }
    List<String> notes = new Notes(lifecycle).lines(events.size() <= MOST_EVENTS);
    if (!notes.isEmpty()) {
      out.append('\n');
      notes.forEach(note -> out.append("- ").append(note).append('\n'));
    }
    return out.toString();
  }

  /** The events, and none where transitions are known by their targets alone. */
  private List<Optional<String>> events() {
    List<Optional<String>> events =
        lifecycle.events().stream().map(Optional::of).collect(Collectors.toList());
    if (lifecycle.arcs().stream().anyMatch(arc -> arc.event().isEmpty())) {
      events.add(Optional.empty());
    }
    return events;
  }

  private void matrix(List<Optional<String>> events) {
    List<String> heads = new ArrayList<>(List.of("State"));
    events.forEach(event -> heads.add(event.map(Cells::code).orElse("(no event)")));
    head(heads);
    Cells cells = new Cells(lifecycle);
    for (State state : lifecycle.states()) {
      List<String> row = new ArrayList<>(List.of(cells.state(state)));
      events.forEach(event -> row.add(cells.cell(state, event)));
      row(row);
    }
  }

  private void list() {
    head(List.of("State", "Event", "Goes to", "Guard", "By"));
    Cells cells = new Cells(lifecycle);
    for (State state : lifecycle.states()) {
      List<Arc> arcs = lifecycle.arcsFrom(state.name());
      String name = cells.state(state);
      for (Arc arc : arcs) {
        row(
            List.of(
                name,
                arc.event().map(Cells::code).orElse(""),
                cells.target(arc),
                arc.guard().map(Cells::code).orElse(""),
                Cells.codes(arc.actors())));
        // A state's name stands at its first row.
        name = "";
      }
      if (!state.ignores().isEmpty()) {
        row(List.of(name, Cells.codes(state.ignores()), Cells.IGNORED, "", ""));
      } else if (arcs.isEmpty()) {
        row(List.of(name, "", "", "", ""));
      }
    }
  }

  private void head(List<String> heads) {
    row(heads);
    row(heads.stream().map(any -> "---").toList());
  }

  private void row(List<String> cells) {
    out.append('|');
    for (String cell : cells) {
      out.append(cell.isEmpty() ? "" : " " + cell).append(" |");
    }
    out.append('\n');
  }
}
