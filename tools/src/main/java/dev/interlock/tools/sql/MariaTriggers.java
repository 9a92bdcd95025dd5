package dev.interlock.tools.sql;

import java.util.List;

/** The triggers of MariaDB and MySQL, behind their names. */
final class MariaTriggers {

  /** Letters count as they are, whatever the column's collation says. */
  private static final String TEXT = "%s character set utf8mb4 collate utf8mb4_bin";

  private final Plan plan;
  private final boolean byActor;

  MariaTriggers(Plan plan) {
    this.plan = plan;
    this.byActor = plan.settings().actor().isPresent();
  }

  String start() {
    List<String> initial = plan.lifecycle().initial();
    return """
      after insert on %s
      for each row
    begin
      declare allowed %s default %s;
      declare refused %s;
    %s%s  if %s then
        set refused = concat(
          %s, coalesce(new_state, 'null'), '; it may begin as ', allowed
        );
    %s  end if;
    %send"""
        .formatted(
            plan.target().quotedTable(),
            TEXT.formatted("text"),
            Sql.literal(String.join(", ", initial)),
            TEXT.formatted("text"),
            state("new_state", "new"),
            plan.history().isPresent() ? actor() : "",
            notAllowed(),
            Sql.literal(plan.target().shown() + " can't begin as "),
            signal("    "),
            record("null", "null"));
  }

  String moves() {
    Cases cases = plan.cases("old_state", "new_state");
    return """
      after update on %s
      for each row
    begin
      declare allowed, refused %s;
    %s%s%s  if not (binary new_state <=> binary old_state) then
    %s  end if;
    end"""
        .formatted(
            plan.target().quotedTable(),
            TEXT.formatted("text"),
            state("old_state", "old"),
            state("new_state", "new"),
            actor(),
            changed(cases).indent(2));
  }

  private String changed(Cases cases) {
    return """
      set allowed = %s;
      if %s then
        set refused = concat(
          %s, coalesce(old_state, 'null'),
          ' to ', coalesce(new_state, 'null'),
    %s      if(allowed = '', '; nothing else is allowed', concat('; it may go to ', allowed))
        );
    %s  end if;
    %s"""
        .formatted(
            cases.allowedWords(),
            notAllowed(),
            Sql.literal(plan.target().shown() + " can't go from "),
            byActor ? "      coalesce(concat(' by ', actor), ' where no actor is told'),\n" : "",
            signal("    "),
            record("old_state", cases.event()));
  }

  /** A state has no comma, so that it is a word of the list or isn't, to the last blank. */
  private static String notAllowed() {
    return "coalesce(locate(concat(', ', new_state, ', '), concat(', ', allowed, ', ')), 0) = 0";
  }

  private static String signal(String indentation) {
    // A longer message would be an error of its own.
    return indentation
        + "set refused = left(refused, 128);\n"
        + indentation
        + "signal sqlstate '23000' set message_text = refused;\n";
  }

  private String state(String variable, String row) {
    String stored =
        "convert(" + plan.of(row, plan.target().column()) + " using utf8mb4) collate utf8mb4_bin";
    return "  declare %s %s\n    default %s;\n"
        // What is renamed changes under these triggers, so they have to know both names.
        .formatted(variable, TEXT.formatted("varchar(255)"), Sql.today(stored, plan, true));
  }

  private String actor() {
    return plan.settings()
        .actor()
        .map(
            variable ->
                "  declare actor %s\n    default nullif(convert(@%s using utf8mb4), '');\n"
                    .formatted(TEXT.formatted("varchar(255)"), variable))
        .orElse("");
  }

  private String record(String from, String event) {
    return plan.record(
            plan.history().orElse(""), "new", from, "new_state", event, byActor ? "actor" : "null")
        .orElse("");
  }
}
