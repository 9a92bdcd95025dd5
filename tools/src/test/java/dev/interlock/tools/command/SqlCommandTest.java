package dev.interlock.tools.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderStatus;
import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlCommandTest {

  private static final String COLUMN = "sql --dialect postgresql --table orders --column status ";
  private static final String ENUM = "com.example.OrderStatus ";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments.strip().split("\\s+", -1));
  }

  private static LifecycleSql sql() {
    return LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status");
  }

  @Test
  void printsWhatTheLibraryWrites() {
    assertThat(run(COLUMN + ENUM)).isZero();
    assertThat(out).hasToString(sql().install().text());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everySettingIsAnOption() {
    assertThat(
            run(
                COLUMN
                    + ENUM
                    + "--through --actor --history-table log --key id --key part --rolling"
                    + " --no-transaction"))
        .isZero();
    assertThat(out)
        .hasToString(
            sql()
                .through()
                .actor()
                .historyTable("log", "id", "part")
                .rolling()
                .install()
                .textWithoutTransaction());
  }

  @Test
  void writesTheReverse() {
    assertThat(run(COLUMN + ENUM + "--drop --history --actor-variable shop.role")).isZero();
    assertThat(out).hasToString(sql().remove().text());
  }

  @Test
  void writesToAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("V2.sql");
    assertThat(run(COLUMN + ENUM + "-o " + file)).isZero();
    assertThat(Files.readString(file)).isEqualTo(sql().install().text());
    assertThat(out.toString()).isEmpty();
    assertThat(run(COLUMN + ENUM + "-o " + folder.resolve("none/V2.sql"))).isEqualTo(1);
    assertThat(err.toString()).startsWith("sql: the script can't be written to " + folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.example.Nothing | there is no class com.example.Nothing in .",
        "java.lang.Thread.State | no lifecycle was generated for java.lang.Thread$State",
        "java.lang.String | java.lang.String is no enum",
        "com.example.OrderStatus --class-path none.jar | there is no none.jar",
      })
  void whatIsWrongWithTheInputIsSaidInALine(String arguments, String message) {
    assertThat(run(COLUMN + arguments)).isEqualTo(1);
    assertThat(err.toString()).startsWith("sql: " + message).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sql --table orders --column status com.example.OrderStatus | --dialect",
        "sql --dialect oracle --table orders --column s com.example.OrderStatus | postgresql",
        "sql --dialect h2 --table or;ders --column s com.example.OrderStatus | is no name of a table",
        "sql --dialect h2 --table orders --column s x.y com.example.OrderStatus | Unmatched",
        "sql --dialect h2 --actor --table orders --column s com.example.OrderStatus | no variable",
        "sql --dialect h2 --table orders --column s | ENUM",
        "draw | draw",
      })
  void whatIsWrongWithTheArgumentsIsSaidWithTheUsage(String arguments, String message) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).containsIgnoringCase(message).contains("Usage: ");
  }

  @Test
  void theHelpIsEnoughToWorkFrom() {
    assertThat(run("sql --help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("--dialect", "postgresql, mariadb, mysql, sqlite, hsqldb, h2")
        .contains("--through", "--rolling", "--no-transaction", "Exit status:", "For example:");
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: interlock-tools");
  }
}
