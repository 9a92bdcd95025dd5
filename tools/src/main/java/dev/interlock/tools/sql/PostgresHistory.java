package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of what happened, and the statement in a trigger that fills it. */
final class PostgresHistory {

  private final Plan plan;

  PostgresHistory(Plan plan) {
    this.plan = plan;
  }

  /** Returns what makes the table, which stays as it is where it has been made before. */
  List<Part> table(String history) {
    String keys =
        plan.key().stream().map(plan.target().dialect()::quoted).collect(Collectors.joining(", "));
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "What happened to each row; one that is there already is kept.",
            "create table if not exists %s as select %s from %s with no data"
                .formatted(history, keys, plan.target().quotedTable())));
    parts.add(
        new Part(
            "",
            """
            alter table %s
              add column if not exists %s bigint generated always as identity primary key,
              add column if not exists %s text,
              add column if not exists %s text not null,
              add column if not exists %s text,
              add column if not exists %s text,
              add column if not exists %s timestamptz not null default clock_timestamp()"""
                .formatted(
                    history,
                    plan.own("entry"),
                    plan.own("from_state"),
                    plan.own("to_state"),
                    plan.own("event"),
                    plan.own("actor"),
                    plan.own("changed_at"))));
    return parts;
  }

  /** Returns what records a row's state, in the body of a function. */
  String insert(String from, String event, String actor) {
    if (plan.history().isEmpty()) {
      return "";
    }
    List<String> values = new ArrayList<>();
    plan.key().forEach(each -> values.add(plan.of("new", each)));
    values.addAll(List.of(from, "new_state", event, actor));
    return "  insert into %s (%s)\n  values (%s);\n"
        .formatted(
            plan.history().get(),
            String.join(", ", plan.historyColumns()),
            String.join(", ", values));
  }
}
