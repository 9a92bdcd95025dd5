package dev.interlock.tools.sql;

import java.util.List;

/** The triggers of HSQLDB, in SQL/PSM. */
final class HsqldbTriggers {

  private final Plan plan;
  private final boolean byActor;

  HsqldbTriggers(Plan plan) {
    this.plan = plan;
    this.byActor = plan.settings().actor().isPresent();
  }

  String start() {
    List<String> initial = plan.lifecycle().initial();
    return """
    create trigger %s
      after insert on %s
      referencing new row as new_row
      for each row
    begin atomic
      declare new_state varchar(255);
      declare allowed varchar(32000);
      declare refused varchar(32000);
    %s%s  set allowed = %s;
      if %s then
        set refused = %s || coalesce(new_state, 'null')
          || '; it may begin as ' || allowed;
        signal sqlstate '23513' set message_text = refused;
      end if;
    %send"""
        .formatted(
            plan.target().beside(plan.names().start()),
            plan.target().quotedTable(),
            plan.history().isPresent() ? actor() : "",
            state("new_state", "new_row"),
            Sql.literal(String.join(", ", initial)),
            notAllowed(),
            Sql.literal(plan.target().shown() + " can't begin as "),
            record("null", "null"));
  }

  /** Literals are of the type char, which fills up what is shorter than its neighbours. */
  String moves() {
    Cases cases = plan.cases("old_state", "new_state");
    return """
    create trigger %s
      after update on %s
      referencing old row as old_row new row as new_row
      for each row
      when (%s is distinct from %s)
    begin atomic
      declare old_state varchar(255);
      declare new_state varchar(255);
      declare allowed varchar(32000);
      declare refused varchar(32000);
    %s%s%s  set allowed = rtrim(%s);
      if %s then
        set refused = %s || coalesce(old_state, 'null')
          || ' to ' || coalesce(new_state, 'null')
          %s|| case allowed
            when '' then '; nothing else is allowed'
            else '; it may go to ' || allowed
          end;
        signal sqlstate '23513' set message_text = refused;
      end if;
    %send"""
        .formatted(
            plan.target().beside(plan.names().moves()),
            plan.target().quotedTable(),
            today("old_row"),
            today("new_row"),
            actor(),
            state("old_state", "old_row"),
            state("new_state", "new_row"),
            cases.allowedWords(),
            notAllowed(),
            Sql.literal(plan.target().shown() + " can't go from "),
            byActor ? "|| coalesce(' by ' || actor, ' where no actor is told')\n      " : "",
            record("old_state", "rtrim(" + cases.event() + ")"));
  }

  /** A state has no comma, so that it is a word of the list or isn't, to the last blank. */
  private static String notAllowed() {
    return "coalesce(locate(', ' || new_state || ', ', ', ' || allowed || ', '), 0) = 0";
  }

  private String state(String variable, String row) {
    return "  set %s = %s;\n".formatted(variable, today(row));
  }

  private String today(String row) {
    return Sql.today(plan.of(row, plan.target().column()), plan, plan.settings().rolling());
  }

  /** Declared last: what is set comes behind all that is declared. */
  private String actor() {
    return plan.settings()
        .actor()
        .map(
            table ->
                "  declare actor varchar(255);\n  set actor = (select max(%s) from %s);\n"
                    .formatted(plan.own("name"), plan.target().beside(table)))
        .orElse("");
  }

  private String record(String from, String event) {
    return plan.record(
            plan.history().orElse(""),
            "new_row",
            from,
            "new_state",
            event,
            byActor ? "actor" : "cast(null as varchar(255))")
        .orElse("");
  }
}
