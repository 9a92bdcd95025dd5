package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL: a constraint, and two triggers with a function each. */
final class PostgresDdl implements Ddl {

  @Override
  public List<Part> install(Plan plan) {
    List<Part> parts = new ArrayList<>(drops(plan, "What an earlier script made."));
    parts.addAll(plan.renames());
    parts.add(states(plan));
    plan.history().ifPresent(history -> parts.addAll(new PostgresHistory(plan).table(history)));
    PostgresFunctions functions = new PostgresFunctions(plan);
    Target target = plan.target();
    String start = plan.names().start();
    String moves = plan.names().moves();
    parts.add(new Part("A row begins in an initial state.", functions.start()));
    // After, not before: nobody changes the row behind it, and "on conflict do update" is no
    // insert.
    parts.add(
        new Part(
            "",
            """
            create trigger %s
              after insert on %s
              for each row
              execute function %s()"""
                .formatted(
                    target.dialect().quoted(start), target.quotedTable(), target.beside(start))));
    parts.add(new Part("Its state changes by the transitions.", functions.moves()));
    parts.add(
        new Part(
            "",
            """
            create trigger %s
              after update on %s
              for each row
              when (old.%4$s is distinct from new.%4$s)
              execute function %3$s()"""
                .formatted(
                    target.dialect().quoted(moves),
                    target.quotedTable(),
                    target.beside(moves),
                    target.quotedColumn())));
    return parts;
  }

  private static Part states(Plan plan) {
    Target target = plan.target();
    return new Part(
        "The states that there are. The collation makes letters count as they are.",
        """
        alter table %s
          add constraint %s check (
            %s is not null
            and cast(%3$s as text) collate "C" in (
              %s
            )
          )"""
            .formatted(
                target.quotedTable(),
                target.dialect().quoted(plan.names().states()),
                target.quotedColumn(),
                Wrapped.list(
                    Plan.literals(plan.accepted(plan.lifecycle().states())), " ".repeat(6))));
  }

  @Override
  public List<Part> remove(Plan plan) {
    return drops(plan, "");
  }

  private static List<Part> drops(Plan plan, String comment) {
    Target target = plan.target();
    Dialect dialect = target.dialect();
    List<String> triggers = List.of(plan.names().start(), plan.names().moves());
    List<String> drops = new ArrayList<>();
    for (String trigger : triggers) {
      drops.add(
          "drop trigger if exists " + dialect.quoted(trigger) + " on " + target.quotedTable());
    }
    for (String function : triggers) {
      drops.add("drop function if exists " + target.beside(function) + "()");
    }
    drops.add(
        "alter table %s drop constraint if exists %s"
            .formatted(target.quotedTable(), dialect.quoted(plan.names().states())));
    return drops.stream()
        .map(drop -> new Part(drop.equals(drops.get(0)) ? comment : "", drop))
        .collect(Collectors.toList());
  }

  @Override
  public List<String> remarks(Plan plan) {
    List<String> remarks = new ArrayList<>();
    plan.settings()
        .actor()
        .ifPresent(
            variable ->
                remarks.add(
                    "A transaction tells who acts: select set_config('"
                        + variable
                        + "', 'NAME', true); where nobody is told, only what anyone may do passes."));
    return remarks;
  }

  @Override
  public String text(String head, List<Part> parts, boolean transaction) {
    StringBuilder text = new StringBuilder(head);
    text.append(transaction ? "\nbegin;\n" : "");
    for (Part part : parts) {
      text.append(part.comment().isEmpty() ? "" : "\n-- " + part.comment() + "\n");
      text.append(part.statement()).append(";\n");
    }
    return text.append(transaction ? "\ncommit;\n" : "").toString();
  }
}
