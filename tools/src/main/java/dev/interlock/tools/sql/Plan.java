package dev.interlock.tools.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a script is written of, and the pieces of SQL that all dialects share. */
record Plan(Stored lifecycle, Target target, Settings settings) {

  ObjectNames names() {
    return target.names();
  }

  /** Returns what is allowed and what has happened, by the names of the states before and after. */
  Cases cases(String oldState, String newState) {
    return new Cases(lifecycle, moves(), oldState, newState);
  }

  Moves moves() {
    return new Moves(lifecycle, settings.steps(), settings.actor().isPresent());
  }

  /** Returns the history table's name as it is written. */
  Optional<String> history() {
    return settings
        .history()
        .map(history -> target.beside(history.table().orElseGet(names()::history)));
  }

  /** Returns the columns that tell rows apart. */
  List<String> key() {
    return settings.history().map(Settings.History::key).orElse(List.of());
  }

  /** Returns a name of ours as the server would read it without quotes, in quotes. */
  String own(String name) {
    return target.dialect().quoted(target.dialect().folded(name));
  }

  /** Returns a name of ours or of the user's behind {@code new} or {@code old}. */
  String of(String row, String column) {
    return row + "." + target.dialect().quoted(column);
  }

  /** Returns the columns of the history that a trigger fills, the key's first. */
  private List<String> historyColumns() {
    List<String> columns = new ArrayList<>();
    key().forEach(each -> columns.add(target.dialect().quoted(each)));
    List.of("from_state", "to_state", "event", "actor").forEach(each -> columns.add(own(each)));
    return columns;
  }

  /**
   * Returns the statement that records what happened to a row; empty without a history.
   *
   * @param table how the statement calls the history, as SQLite wants it without a schema
   * @param row how the row after is called
   * @param to the state after
   */
  Optional<String> record(
      String table, String row, String from, String to, String event, String actor) {
    if (history().isEmpty()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    key().forEach(each -> values.add(of(row, each)));
    values.addAll(List.of(from, to, event, actor));
    return Optional.of(
        "  insert into %s (%s)\n  values (%s);\n"
            .formatted(table, String.join(", ", historyColumns()), String.join(", ", values)));
  }

  /** Returns the states' names, and in a rolling release those that they had once. */
  List<String> accepted(List<String> states) {
    List<String> names = new ArrayList<>(states);
    if (settings.rolling()) {
      states.forEach(state -> names.addAll(lifecycle.formerOf(state)));
    }
    return names;
  }

  /**
   * Renames what is stored under former names; nothing where there are none, or both are allowed.
   */
  List<SqlScript.Part> renames() {
    if (settings.rolling()) {
      return List.of();
    }
    List<SqlScript.Part> renames = new ArrayList<>();
    for (String state : lifecycle.states()) {
      List<String> former = lifecycle.formerOf(state);
      if (!former.isEmpty()) {
        renames.add(
            new SqlScript.Part(
                renames.isEmpty() ? "What is stored under former names, before it is refused." : "",
                "update %s set %s = %s where %s in (%s)"
                    .formatted(
                        target.quotedTable(),
                        target.quotedColumn(),
                        Sql.literal(state),
                        target.quotedTable() + "." + target.quotedColumn(),
                        Sql.literals(former, "  "))));
      }
    }
    return renames;
  }
}
