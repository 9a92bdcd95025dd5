package dev.interlock.tools.sql;

import dev.interlock.tools.sql.SqlScript.Part;
import java.util.ArrayList;
import java.util.List;

/** H2: the states alone, as its triggers are classes in Java. */
final class H2Ddl implements Ddl {

  @Override
  public List<Part> install(Plan plan) {
    Target target = plan.target();
    List<Part> parts = new ArrayList<>(remove(plan));
    parts.addAll(plan.renames());
    parts.add(
        new Part(
            "The states that there are.",
            """
            alter table %s
              add constraint %s check (
                %s is not null
                and cast(%3$s as varchar) in (
                  %s
                )
              )"""
                .formatted(
                    target.quotedTable(),
                    target.dialect().quoted(plan.names().states()),
                    target.quotedColumn(),
                    Sql.literals(plan.accepted(plan.lifecycle().states()), " ".repeat(6)))));
    return parts;
  }

  @Override
  public List<Part> remove(Plan plan) {
    Target target = plan.target();
    return List.of(
        new Part(
            "What an earlier script made.",
            "alter table %s drop constraint if exists %s"
                .formatted(target.quotedTable(), target.dialect().quoted(plan.names().states()))));
  }

  @Override
  public List<String> remarks(Plan plan) {
    return List.of(
        "H2 gets the states alone: its triggers are classes in Java, and none looks at a change.");
  }
}
