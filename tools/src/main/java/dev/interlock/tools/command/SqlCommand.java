package dev.interlock.tools.command;

import dev.interlock.StateGraph;
import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import dev.interlock.tools.sql.SqlScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the SQL that makes a database keep to a lifecycle. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Writes the SQL that makes a database keep to a lifecycle.",
    description = {
      "",
      "A check constraint holds the column to the lifecycle's states. Triggers let rows begin in"
          + " initial states only, and let the column change by declared transitions only. The"
          + " script replaces what an earlier one made for the same column.",
      "",
      "Tables and columns are named as in SQL: orders, shop.orders, or in double quotes what the"
          + " server would else read in another case, '\"Orders\"'.",
      ""
    },
    parameterListHeading = "",
    optionListHeading = "%n",
    footerHeading = "%nFor example:%n",
    footer =
        "  java -jar interlock-tools.jar sql --dialect postgresql --table orders --column status \\%n"
            + "      --class-path target/classes com.example.OrderStatus",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:The script was written.",
      "1:The lifecycle can't be loaded or written as SQL, or the script can't be written.",
      "2:The arguments are wrong."
    })
final class SqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ENUM",
      description = "The enum's full name, com.example.OrderStatus or com.example.Order.Status.")
  private String type = "";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = ".",
      description = "Where its compiled classes are: folders and jars (default: this folder).")
  private String classPath = ".";

  @Option(
      names = "--dialect",
      required = true,
      paramLabel = "DIALECT",
      completionCandidates = Dialects.class,
      description = "The database: ${COMPLETION-CANDIDATES}.")
  private Dialect dialect = Dialect.POSTGRESQL;

  @Option(names = "--table", required = true, paramLabel = "TABLE", description = "The table.")
  private String table = "";

  @Option(
      names = "--column",
      required = true,
      paramLabel = "COLUMN",
      description = "The column, of text, that holds the constants' names.")
  private String column = "";

  @Option(
      names = "--through",
      description =
          "Let one statement make several transitions, as a flush does after several moves.")
  private boolean through;

  @Option(
      names = "--actor",
      description = "Refuse what the actor may not do, whom the session tells by a variable.")
  private boolean actor;

  @Option(
      names = "--actor-variable",
      paramLabel = "NAME",
      description = "The same, by a variable of this name (default: interlock.actor).")
  private Optional<String> actorVariable = Optional.empty();

  @Option(
      names = "--history",
      description = "Record each row's start and moves in a table, which is made if need be.")
  private boolean history;

  @Option(
      names = "--history-table",
      paramLabel = "TABLE",
      description = "The same, in a table of this name (default: orders_history_of_status).")
  private Optional<String> historyTable = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      defaultValue = "id",
      description = "A column that tells rows apart in the history; repeatable (default: id).")
  private List<String> key = List.of();

  @Option(
      names = "--rolling",
      description = "Accept former names too, as long as versions run that write them.")
  private boolean rolling;

  @Option(
      names = "--drop",
      description = "Write the reverse: what takes everything but the history away again.")
  private boolean drop;

  @Option(
      names = "--no-transaction",
      description =
          "Leave out begin and commit, for what runs the script in a transaction of its own, as"
              + " Flyway and Liquibase do.")
  private boolean noTransaction;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, in UTF-8, and not to the standard output.")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() {
    StateGraph<?> graph = MachineLoader.load(type, classPath);
    SqlScript script = script(asked(graph));
    String text = noTransaction ? script.textWithoutTransaction() : script.text();
    if (output.isPresent()) {
      write(text, output.get());
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
      if (out.checkError()) {
        throw new WrongInput("the script can't be written to the standard output");
      }
    }
    return 0;
  }

  private LifecycleSql asked(StateGraph<?> graph) {
    try {
      LifecycleSql sql = LifecycleSql.of(graph, dialect, table, column);
      if (through) {
        sql = sql.through();
      }
      if (actorVariable.isPresent()) {
        sql = sql.actor(actorVariable.get());
      } else if (actor) {
        sql = sql.actor();
      }
      String[] columns = key.toArray(new String[0]);
      if (historyTable.isPresent()) {
        sql = sql.historyTable(historyTable.get(), columns);
      } else if (history) {
        sql = sql.history(columns);
      }
      return rolling ? sql.rolling() : sql;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private SqlScript script(LifecycleSql sql) {
    return drop ? sql.remove() : sql.install();
  }

  private static void write(String text, Path file) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new WrongInput("the script can't be written to " + file + ": " + e);
    }
  }
}
