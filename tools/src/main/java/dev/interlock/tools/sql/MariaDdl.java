package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * MariaDB and MySQL, which differ in how something is replaced. Neither has transactions for it, so
 * the order counts: the triggers first, which hold while the constraint is replaced.
 */
final class MariaDdl implements Ddl {

  /** Whether MySQL's ways are written. */
  private final boolean mysql;

  MariaDdl(boolean mysql) {
    this.mysql = mysql;
  }

  @Override
  public List<Part> install(Plan plan) {
    List<Part> parts = new ArrayList<>();
    plan.history().ifPresent(history -> parts.add(history(plan, history)));
    MariaTriggers triggers = new MariaTriggers(plan);
    parts.addAll(
        trigger(plan, plan.names().start(), "A row begins in an initial state.", triggers.start()));
    parts.addAll(
        trigger(
            plan, plan.names().moves(), "Its state changes by the transitions.", triggers.moves()));
    parts.addAll(dropStates(plan, "The states that there are."));
    parts.addAll(plan.renames());
    Target target = plan.target();
    parts.add(
        new Part(
            "",
            """
            alter table %s
              add constraint %s check (
                %s is not null
                and convert(%3$s using utf8mb4) collate utf8mb4_bin in (
                  %s
                )
                and %3$s not like '%% '
              )"""
                .formatted(
                    target.quotedTable(),
                    target.dialect().quoted(plan.names().states()),
                    target.quotedColumn(),
                    Sql.literals(plan.accepted(plan.lifecycle().states()), " ".repeat(6)))));
    return parts;
  }

  private List<Part> trigger(Plan plan, String name, String comment, String rest) {
    String quoted = plan.target().beside(name);
    return mysql
        ? List.of(
            new Part(comment, "drop trigger if exists " + quoted),
            new Part("", "create trigger " + quoted + "\n" + rest))
        : List.of(new Part(comment, "create or replace trigger " + quoted + "\n" + rest));
  }

  private static Part history(Plan plan, String history) {
    String keys =
        plan.key().stream().map(plan.target().dialect()::quoted).collect(Collectors.joining(", "));
    return new Part(
        "What happened to each row; one that is there already is kept.",
        """
        create table if not exists %s (
          %s bigint not null auto_increment primary key,
          %s varchar(255),
          %s varchar(255),
          %s varchar(255),
          %s varchar(255),
          %s timestamp(6) not null default current_timestamp(6)
        ) character set utf8mb4
        as select %s from %s where false"""
            .formatted(
                history,
                plan.own("entry"),
                plan.own("from_state"),
                plan.own("to_state"),
                plan.own("event"),
                plan.own("actor"),
                plan.own("changed_at"),
                keys,
                plan.target().quotedTable()));
  }

  private List<Part> dropStates(Plan plan, String comment) {
    Target target = plan.target();
    String constraint = plan.names().states();
    String drop = "alter table " + target.quotedTable() + " drop constraint ";
    if (!mysql) {
      return List.of(new Part(comment, drop + "if exists " + target.dialect().quoted(constraint)));
    }
    return List.of(
        new Part(
            comment,
            """
            set @interlock_drop = (
              select if(count(*) > 0, %s, 'do 0')
              from information_schema.table_constraints
              where table_schema = %s and table_name = %s and constraint_name = %s
            )"""
                .formatted(
                    Sql.literal(drop + target.dialect().quoted(constraint)),
                    target.schema().map(Sql::literal).orElse("database()"),
                    Sql.literal(target.table()),
                    Sql.literal(constraint))),
        new Part("", "prepare interlock_drop from @interlock_drop"),
        new Part("", "execute interlock_drop"),
        new Part("", "deallocate prepare interlock_drop"));
  }

  @Override
  public List<Part> remove(Plan plan) {
    List<Part> parts = new ArrayList<>();
    for (String trigger : List.of(plan.names().start(), plan.names().moves())) {
      parts.add(new Part("", "drop trigger if exists " + plan.target().beside(trigger)));
    }
    parts.addAll(dropStates(plan, ""));
    return parts;
  }

  @Override
  public List<String> remarks(Plan plan) {
    List<String> remarks = new ArrayList<>();
    plan.settings()
        .actor()
        .ifPresent(
            variable ->
                remarks.add(
                    "A session tells who acts: set @"
                        + variable
                        + " = 'NAME'; where nobody is told, only what anyone may do passes. A pooled"
                        + " connection keeps it: tell it in each transaction."));
    remarks.add(
        mysql
            ? "MySQL replaces a trigger in two steps and in no transaction: nothing may write while"
                + " this script runs. The table has to be InnoDB's."
            : "There is no transaction for this in MariaDB: if a statement fails, mend what it says"
                + " and run all of it again. The table has to be InnoDB's.");
    return remarks;
  }

  @Override
  public String text(String head, List<Part> parts, boolean transaction) {
    String all = head + parts.stream().map(Part::statement).collect(Collectors.joining("\n"));
    String delimiter = "//";
    while (all.contains(delimiter)) {
      delimiter += "/";
    }
    StringBuilder text = new StringBuilder(head);
    for (Part part : parts) {
      text.append(part.comment().isEmpty() ? "" : "\n-- " + part.comment() + "\n");
      if (part.statement().contains(";")) {
        text.append("delimiter %s\n%s\n%1$s\ndelimiter ;\n".formatted(delimiter, part.statement()));
      } else {
        text.append(part.statement()).append(";\n");
      }
    }
    return text.toString();
  }
}
