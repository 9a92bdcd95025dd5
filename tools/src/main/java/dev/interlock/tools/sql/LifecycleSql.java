package dev.interlock.tools.sql;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the SQL that makes a database refuse what a lifecycle doesn't allow: a column holds a
 * state's name, a row begins in an initial state, and the column changes by the transitions.
 *
 * <pre>{@code
 * SqlScript script =
 *     LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "shop.orders", "status")
 *         .through()
 *         .history("id")
 *         .install();
 * }</pre>
 *
 * <p>Immutable. Tables and columns are named as in SQL: without quotes the server's way of upper
 * and lower case holds, in double quotes a name is what it is. All are quoted in the script.
 */
public final class LifecycleSql {

  private final Plan plan;

  private LifecycleSql(Plan plan) {
    this.plan = plan;
  }

  /**
   * Begins with the lifecycle that was generated for an enum.
   *
   * @param table the table, with its schema or without
   * @param column the column, which is of text and holds the constants' names
   * @throws IllegalArgumentException if no lifecycle was generated for it, or if a name is none or
   *     is longer than the server takes
   */
  public static <S extends Enum<S>> LifecycleSql of(
      Class<S> type, Dialect dialect, String table, String column) {
    return of(StateGraph.of(type), dialect, table, column);
  }

  /**
   * Begins with a lifecycle.
   *
   * @throws IllegalArgumentException as for an enum
   */
  public static LifecycleSql of(StateGraph<?> graph, Dialect dialect, String table, String column) {
    return new LifecycleSql(
        new Plan(
            new Stored(Lifecycle.of(graph)), Target.of(dialect, table, column), Settings.DEFAULT));
  }

  /** Lets one statement make several transitions; else it makes one. */
  public LifecycleSql through() {
    return with(plan.settings().with(Steps.THROUGH));
  }

  /** Refuses what the actor may not do, whom the session tells by the dialect's usual variable. */
  public LifecycleSql actor() {
    return with(plan.settings().withActor(ActorVariable.usual(plan.target().dialect())));
  }

  /**
   * Refuses what the actor may not do.
   *
   * @param variable the session's variable that tells the actor's name
   * @throws IllegalArgumentException if the dialect has no such variable
   */
  public LifecycleSql actor(String variable) {
    return with(plan.settings().withActor(ActorVariable.of(plan.target().dialect(), variable)));
  }

  /**
   * Records each row's start and moves in a table.
   *
   * @param key the columns that tell rows apart
   * @throws IllegalArgumentException if a name is none or is one of the history's own
   */
  public LifecycleSql history(String... key) {
    return history(Optional.empty(), key);
  }

  /**
   * Records each row's start and moves in a table of another name than the usual.
   *
   * @throws IllegalArgumentException as without
   */
  public LifecycleSql historyTable(String table, String... key) {
    return history(Optional.of(Name.of("history table", table, plan.target().dialect())), key);
  }

  private LifecycleSql history(Optional<String> table, String... key) {
    List<String> columns = new ArrayList<>();
    for (String each : key) {
      columns.add(Name.of("key column", each, plan.target().dialect()));
    }
    return with(plan.settings().with(Settings.History.of(table, columns, plan.target())));
  }

  /** Accepts former names beside today's, as long as versions run that write them. */
  public LifecycleSql rolling() {
    return with(plan.settings().withFormerNames());
  }

  private LifecycleSql with(Settings settings) {
    return new LifecycleSql(new Plan(plan.lifecycle(), plan.target(), settings));
  }

  /**
   * Returns what puts the lifecycle into force, in the place of the one before, if there is one.
   *
   * @throws IllegalArgumentException if the lifecycle has names that can't stand in a script
   */
  public SqlScript install() {
    plan.lifecycle().check();
    Dialect dialect = plan.target().dialect();
    String head =
        new Header(plan.lifecycle(), plan.target())
            .text("The lifecycle of %s in %s, for %s.", Remarks.of(plan));
    return new SqlScript(dialect, head, dialect.ddl().install(plan));
  }

  /**
   * Returns what takes it away again. A history stays, as only its reader knows when it may go.
   *
   * @throws IllegalArgumentException if the lifecycle has names that can't stand in a script
   */
  public SqlScript remove() {
    plan.lifecycle().check();
    Dialect dialect = plan.target().dialect();
    String head =
        "-- Takes the lifecycle of %s away from %s, in %s.\n"
            .formatted(plan.lifecycle().type(), plan.target().shown(), dialect.product());
    return new SqlScript(dialect, head, dialect.ddl().remove(plan));
  }
}
