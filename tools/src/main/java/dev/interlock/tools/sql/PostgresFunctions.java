package dev.interlock.tools.sql;

import java.util.List;

/** The functions of PostgreSQL's triggers, in PL/pgSQL. */
final class PostgresFunctions {

  private final Plan plan;
  private final boolean byActor;

  PostgresFunctions(Plan plan) {
    this.plan = plan;
    this.byActor = plan.settings().actor().isPresent();
  }

  /** Returns the function that looks at a new row. */
  String start() {
    List<String> initial = plan.lifecycle().initial();
    String body =
        """
        declare
        %s%sbegin
          if new_state in (%s) is not true then
            raise exception using
              errcode = 'check_violation',
              message = %s || coalesce(new_state, 'null')
                || %s,
        %s;
          end if;
        %s  return null;
        end
        """
            .formatted(
                state("new_state", "new"),
                plan.history().isPresent() ? actor() : "",
                Sql.literals(initial, "    "),
                Sql.literal(plan.target().shown() + " can't begin as "),
                Sql.literal("; it may begin as " + String.join(", ", initial)),
                where(plan.names().start()),
                record("null", "null"));
    return function(plan.names().start(), body);
  }

  /** Returns the function that looks at a change. */
  String moves() {
    boolean renamed = plan.settings().rolling() && !plan.lifecycle().former().isEmpty();
    Cases cases = plan.cases("old_state", "new_state");
    String body =
        """
        declare
        %s%s%s  allowed constant text[] := %s;
        begin
        %s  if (new_state = any (allowed)) is not true then
            raise exception using
              errcode = 'check_violation',
              message = %s || coalesce(old_state, 'null')
                || ' to ' || coalesce(new_state, 'null')
                %s|| case
                  when cardinality(allowed) = 0 then '; nothing else is allowed'
                  else '; it may go to ' || array_to_string(allowed, ', ')
                end,
        %s;
          end if;
        %s  return null;
        end
        """
            .formatted(
                state("old_state", "old"),
                state("new_state", "new"),
                actor(),
                cases.allowed(PostgresFunctions::array),
                renamed
                    ? "  if new_state = old_state then\n    return null; -- only renamed\n  end if;\n"
                    : "",
                Sql.literal(plan.target().shown() + " can't go from "),
                byActor ? "|| coalesce(' by ' || actor, ' where no actor is told')\n        " : "",
                where(plan.names().moves()),
                record("old_state", cases.event()));
    return function(plan.names().moves(), body);
  }

  private String function(String name, String body) {
    String tag = "$lifecycle$";
    for (int other = 1; body.contains(tag); other++) {
      tag = "$lifecycle" + other + "$";
    }
    return """
    create function %s() returns trigger
      language plpgsql
      set search_path %s
    as %s
    %s%3$s"""
        .formatted(
            plan.target().beside(name),
            // Nobody puts another table or operator in the place of the one that is meant.
            plan.target().schema().isPresent() ? "= pg_catalog, pg_temp" : "from current",
            tag,
            body);
  }

  private String state(String variable, String row) {
    String stored = plan.of(row, plan.target().column());
    return "  %s constant text collate \"C\" := %s;\n"
        .formatted(variable, Sql.today(stored, plan, plan.settings().rolling()));
  }

  private String actor() {
    return plan.settings()
        .actor()
        .map(
            variable ->
                "  actor constant text collate \"C\" := nullif(current_setting(%s, true), '');\n"
                    .formatted(Sql.literal(variable)))
        .orElse("");
  }

  private String record(String from, String event) {
    return plan.record(
            plan.history().orElse(""), "new", from, "new_state", event, byActor ? "actor" : "null")
        .orElse("");
  }

  private String where(String constraint) {
    return """
          schema = tg_table_schema, table = tg_table_name, column = %s,
          constraint = %s"""
        .formatted(Sql.literal(plan.target().column()), Sql.literal(constraint))
        .indent(6)
        .stripTrailing();
  }

  private static String array(List<String> states) {
    return states.isEmpty() ? "array[]::text[]" : "array[" + Sql.literals(states, "      ") + "]";
  }
}
