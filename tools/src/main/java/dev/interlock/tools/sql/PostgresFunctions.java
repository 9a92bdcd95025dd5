package dev.interlock.tools.sql;

import dev.interlock.tools.sql.Moves.ByActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The functions of PostgreSQL's triggers, in PL/pgSQL. */
final class PostgresFunctions {

  private final Plan plan;
  private final Moves moves;
  private final PostgresHistory history;

  PostgresFunctions(Plan plan) {
    this.plan = plan;
    this.moves = plan.moves();
    this.history = new PostgresHistory(plan);
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
                String.join(", ", Plan.literals(initial)),
                Plan.literal(plan.target().shown() + " can't begin as "),
                Plan.literal("; it may begin as " + String.join(", ", initial)),
                where(plan.names().start()),
                history.insert("null", "null", actorName()));
    return function(plan.names().start(), body);
  }

  /** Returns the function that looks at a change. */
  String moves() {
    String renamed =
        plan.readAsToday().isEmpty()
            ? ""
            : "  if new_state = old_state then\n    return null; -- only renamed\n  end if;\n";
    String body =
        """
        declare
        %s%s%s  allowed constant text[] := case old_state
        %s    else array[]::text[]
          end;
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
                allowed(),
                renamed,
                Plan.literal(plan.target().shown() + " can't go from "),
                plan.settings().actor().isPresent()
                    ? "|| coalesce(' by ' || actor, ' where no actor is told')\n        "
                    : "",
                where(plan.names().moves()),
                history.insert("old_state", event(), actorName()));
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
    StringBuilder read = new StringBuilder();
    for (String former : plan.readAsToday()) {
      String state = plan.lifecycle().former().getOrDefault(former, former);
      read.append("\n    when %s then %s".formatted(Plan.literal(former), Plan.literal(state)));
    }
    String value =
        read.isEmpty() ? stored : "case " + stored + read + "\n    else " + stored + "\n  end";
    return "  %s constant text collate \"C\" := %s;\n".formatted(variable, value);
  }

  private String actor() {
    return plan.settings()
        .actor()
        .map(
            variable ->
                "  actor constant text collate \"C\" := nullif(current_setting(%s, true), '');\n"
                    .formatted(Plan.literal(variable)))
        .orElse("");
  }

  private String actorName() {
    return plan.settings().actor().isPresent() ? "actor" : "null";
  }

  private String where(String constraint) {
    return "      schema = tg_table_schema, table = tg_table_name, column = %s,\n      constraint = %s"
        .formatted(Plan.literal(plan.target().column()), Plan.literal(constraint));
  }

  private String allowed() {
    StringBuilder cases = new StringBuilder();
    for (String from : plan.lifecycle().states()) {
      ByActor<List<String>> targets = moves.targets(from);
      if (!targets.anyone().isEmpty() || !targets.others().isEmpty()) {
        cases.append(
            "    when %s then %s\n"
                .formatted(Plan.literal(from), byActor(targets, PostgresFunctions::array, "    ")));
      }
    }
    return cases.toString();
  }

  private static String array(List<String> states) {
    return states.isEmpty()
        ? "array[]::text[]"
        : "array[" + Wrapped.list(Plan.literals(states), "      ") + "]";
  }

  private String event() {
    StringBuilder cases = new StringBuilder();
    for (String from : plan.lifecycle().states()) {
      StringBuilder own = new StringBuilder();
      for (String to : plan.lifecycle().states()) {
        ByActor<Optional<String>> event = moves.event(from, to);
        if (!from.equals(to) && (event.anyone().isPresent() || !event.others().isEmpty())) {
          own.append(
              "\n      when %s then %s"
                  .formatted(
                      Plan.literal(to),
                      byActor(event, each -> each.map(Plan::literal).orElse("null"), "      ")));
        }
      }
      if (!own.isEmpty()) {
        cases.append(
            "\n    when %s then case new_state%s\n    end".formatted(Plan.literal(from), own));
      }
    }
    return cases.isEmpty() ? "null" : "case old_state" + cases + "\n  end";
  }

  private static <T> String byActor(ByActor<T> value, Function<T, String> sql, String indentation) {
    if (value.others().isEmpty()) {
      return sql.apply(value.anyone());
    }
    StringBuilder cases = new StringBuilder("case actor");
    for (Map.Entry<String, T> own : value.others().entrySet()) {
      cases.append(
          "\n%s  when %s then %s"
              .formatted(indentation, Plan.literal(own.getKey()), sql.apply(own.getValue())));
    }
    return cases
        .append("\n%s  else %s\n%1$send".formatted(indentation, sql.apply(value.anyone())))
        .toString();
  }
}
