package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** HSQLDB. Each of these statements is a transaction of its own. */
final class HsqldbDdl implements Ddl {

  @Override
  public List<Part> install(Plan plan) {
    List<Part> parts = new ArrayList<>(remove(plan));
    parts.addAll(plan.renames());
    parts.add(states(plan));
    plan.history().ifPresent(history -> parts.addAll(history(plan, history)));
    plan.settings()
        .actor()
        .ifPresent(
            table ->
                parts.add(
                    new Part(
                        "Each session's own: who acts in its transaction.",
                        """
                        create global temporary table if not exists %s (%s varchar(255))
                          on commit delete rows"""
                            .formatted(plan.target().beside(table), plan.own("name")))));
    HsqldbTriggers triggers = new HsqldbTriggers(plan);
    parts.add(new Part("A row begins in an initial state.", triggers.start()));
    parts.add(new Part("Its state changes by the transitions.", triggers.moves()));
    return parts;
  }

  private static Part states(Plan plan) {
    Target target = plan.target();
    return new Part(
        "The states that there are.",
        """
        alter table %s
          add constraint %s check (
            %s is not null
            and cast(%3$s as varchar(255)) in (
              %s
            )
            and %3$s not like '%% '
          )"""
            .formatted(
                target.quotedTable(),
                target.dialect().quoted(plan.names().states()),
                target.quotedColumn(),
                Sql.literals(plan.accepted(plan.lifecycle().states()), " ".repeat(6))));
  }

  private static List<Part> history(Plan plan, String history) {
    String keys =
        plan.key().stream().map(plan.target().dialect()::quoted).collect(Collectors.joining(", "));
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "What happened to each row; one that is there already is kept.",
            "create table if not exists %s as (select %s from %s) with no data"
                .formatted(history, keys, plan.target().quotedTable())));
    List<String> columns =
        List.of(
            plan.own("entry") + " bigint generated always as identity primary key",
            plan.own("from_state") + " varchar(255)",
            plan.own("to_state") + " varchar(255) not null",
            plan.own("event") + " varchar(255)",
            plan.own("actor") + " varchar(255)",
            plan.own("changed_at")
                + " timestamp(6) with time zone default current_timestamp not null");
    for (String column : columns) {
      parts.add(new Part("", "alter table " + history + " add column if not exists " + column));
    }
    return parts;
  }

  /**
   * A constraint can't be dropped if it may not be there; so it is made first, and holds nothing.
   */
  @Override
  public List<Part> remove(Plan plan) {
    Target target = plan.target();
    String states = target.dialect().quoted(plan.names().states());
    String table = "alter table " + target.quotedTable();
    return List.of(
        new Part(
            "What an earlier script made.",
            "drop trigger if exists " + target.beside(plan.names().start())),
        new Part("", "drop trigger if exists " + target.beside(plan.names().moves())),
        new Part("", table + " add constraint if not exists " + states + " check (1 = 1)"),
        new Part("", table + " drop constraint " + states));
  }

  @Override
  public List<String> remarks(Plan plan) {
    List<String> remarks = new ArrayList<>();
    plan.settings()
        .actor()
        .ifPresent(
            table ->
                remarks.add(
                    "A transaction tells who acts: insert into "
                        + table
                        + " values ('NAME'); where nobody is told, only what anyone may do passes."));
    remarks.add("HSQLDB has no transaction for this: nothing may write while this script runs.");
    return remarks;
  }
}
