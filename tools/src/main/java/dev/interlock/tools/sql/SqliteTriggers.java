package dev.interlock.tools.sql;

import dev.interlock.tools.sql.Moves.ByActor;
import java.util.List;

/** The triggers of SQLite, behind their names: a body is statements alone, without variables. */
final class SqliteTriggers {

  private final Plan plan;
  private final boolean rolling;

  SqliteTriggers(Plan plan) {
    this.plan = plan;
    this.rolling = plan.settings().rolling();
  }

  String start() {
    List<String> initial = plan.lifecycle().initial();
    String state = state("new");
    return """

      after insert on %s
      for each row
    begin
      select case
        when coalesce(%s in (%s), 0) = 0 then %s
      end;
    %send"""
        .formatted(
            plan.target().dialect().quoted(plan.target().table()),
            state,
            Sql.literals(initial, "      "),
            raise(plan.target().shown() + " can't begin so; it may begin as " + words(initial)),
            record("null", state, "null"));
  }

  String moves() {
    String from = state("old");
    String to = state("new");
    Cases cases = plan.cases(from, to);
    return """

      after update on %s
      for each row
      when %s is not %s
    begin
      select %s;
    %send"""
        .formatted(
            plan.target().dialect().quoted(plan.target().table()),
            from,
            to,
            allowed(from, to),
            record(from, to, cases.event()));
  }

  private String allowed(String oldState, String to) {
    StringBuilder cases = new StringBuilder();
    Moves moves = plan.moves();
    for (String from : plan.lifecycle().states()) {
      ByActor<List<String>> targets = moves.targets(from);
      if (!targets.anyone().isEmpty()) {
        cases.append(
            "\n    when %s then case when coalesce(%s in (%s), 0) = 0 then\n      %s end"
                .formatted(
                    Sql.literal(from),
                    to,
                    Sql.literals(targets.anyone(), "      "),
                    raise(
                        plan.target().shown()
                            + " can't go there from "
                            + from
                            + "; it may go to "
                            + words(targets.anyone()))));
      }
    }
    String none = raise(plan.target().shown() + " can't leave what it is");
    return cases.isEmpty() ? none : "case " + oldState + cases + "\n    else " + none + "\n  end";
  }

  /** A message is a literal: only newer versions take more than that. */
  private static String raise(String message) {
    return "raise(abort, " + Sql.literal(message) + ")";
  }

  private static String words(List<String> states) {
    return String.join(", ", states);
  }

  private String state(String row) {
    String stored = plan.of(row, plan.target().column()) + " collate binary";
    return rolling && !plan.lifecycle().former().isEmpty()
        ? "(" + Sql.today(stored, plan, true) + ")"
        : stored;
  }

  private String record(String from, String to, String event) {
    // A trigger's statements name tables of its own schema, and none.
    String table =
        plan.settings()
            .history()
            .map(history -> history.table().orElseGet(plan.names()::history))
            .map(plan.target().dialect()::quoted)
            .orElse("");
    return plan.record(table, "new", from, to, event, "null").orElse("");
  }
}
