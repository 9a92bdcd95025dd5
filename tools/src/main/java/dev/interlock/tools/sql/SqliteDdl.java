package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQLite: the triggers alone, as its tables take no other constraint than those that they were made
 * with. What is there already is looked at once.
 */
final class SqliteDdl implements Ddl {

  @Override
  public List<Part> install(Plan plan) {
    List<Part> parts = new ArrayList<>(remove(plan));
    parts.addAll(plan.renames());
    parts.addAll(looked(plan));
    plan.history()
        .ifPresent(
            history ->
                parts.add(
                    new Part(
                        "What happened to each row; one that is there already is kept.",
                        table(plan, history))));
    SqliteTriggers triggers = new SqliteTriggers(plan);
    parts.add(
        new Part(
            "A row begins in an initial state.",
            "create trigger " + plan.target().beside(plan.names().start()) + triggers.start()));
    parts.add(
        new Part(
            "Its state changes by the transitions.",
            "create trigger " + plan.target().beside(plan.names().moves()) + triggers.moves()));
    return parts;
  }

  /** A constraint of a table that is gone again: SQLite's way of asking for a failure. */
  private static List<Part> looked(Plan plan) {
    Target target = plan.target();
    String name = target.dialect().quoted(plan.names().states());
    return List.of(
        new Part(
            "What is there already has to be a state.",
            """
            create temp table %s (
              status constraint %1$s check (
                status is not null
                and status collate binary in (
                  %s
                )
              )
            )"""
                .formatted(
                    name, Sql.literals(plan.accepted(plan.lifecycle().states()), " ".repeat(6)))),
        new Part(
            "",
            "insert into temp.%s select distinct %s.%s from %s"
                .formatted(
                    name,
                    target.dialect().quoted(target.table()),
                    target.quotedColumn(),
                    target.quotedTable())),
        new Part("", "drop table temp." + name));
  }

  private static String table(Plan plan, String history) {
    StringBuilder keys = new StringBuilder();
    for (String key : plan.key()) {
      // Without a type they keep whatever the row has.
      keys.append("  ").append(plan.target().dialect().quoted(key)).append(",\n");
    }
    return """
    create table if not exists %s (
      %s integer primary key,
    %s  %s text,
      %s text not null,
      %s text,
      %s text,
      %s text not null default (strftime('%%Y-%%m-%%dT%%H:%%M:%%fZ', 'now'))
    )"""
        .formatted(
            history,
            plan.own("entry"),
            keys,
            plan.own("from_state"),
            plan.own("to_state"),
            plan.own("event"),
            plan.own("actor"),
            plan.own("changed_at"));
  }

  @Override
  public List<Part> remove(Plan plan) {
    List<Part> parts = new ArrayList<>();
    for (String trigger : List.of(plan.names().start(), plan.names().moves())) {
      parts.add(
          new Part(
              parts.isEmpty() ? "What an earlier script made." : "",
              "drop trigger if exists " + plan.target().beside(trigger)));
    }
    return parts;
  }

  @Override
  public List<String> remarks(Plan plan) {
    return List.of(
        "SQLite adds no constraint to a table that is there, so the triggers alone hold its states."
            + " Run the script by sqlite3 -bail, which stops at the first error.");
  }

  @Override
  public Optional<String> begin() {
    return Optional.of("begin immediate");
  }
}
