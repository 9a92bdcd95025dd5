package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.OrderStatus;
import dev.interlock.tools.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/database.md shows is compiled, printed, or run. */
class DatabasePageTest {

  private static final Path PAGE = Path.of("../docs/database.md");
  private static final Path SOURCES = Path.of("src/test/java/com/example");

  private static LifecycleSql sql() {
    return LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status");
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** What the page has to show, in its order. */
  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String type : List.of("OrderStatus", "V2__OrderLifecycle", "OrderLifecycleChange")) {
      String source = Files.readString(SOURCES.resolve(type + ".java"));
      sources.add(source.substring(source.indexOf("import ")));
    }
    return sources;
  }

  @Test
  void theExamplesAreCompiledAndTheScriptIsPrinted() throws IOException {
    if (Boolean.getBoolean("interlock.updateGolden")) {
      String page = Files.readString(PAGE);
      for (String source : sources()) {
        page = replaced(page, "java", source, sources().indexOf(source));
      }
      Files.writeString(PAGE, replaced(page, "sql", sql().install().text(), 0));
    }
    // What follows is the Hibernate module's, and tried there.
    assertThat(blocks("java")).startsWith(sources().toArray(String[]::new));
    assertThat(blocks("sql").get(0)).isEqualTo(sql().install().text());
  }

  private static String replaced(String page, String language, String text, int index) {
    Matcher block =
        Pattern.compile("(?<=```" + language + "\n)(?:.*?\n)??(?=```\n)", Pattern.DOTALL)
            .matcher(page);
    for (int each = 0; each <= index; each++) {
      assertThat(block.find()).isTrue();
    }
    return page.substring(0, block.start()) + text + page.substring(block.end());
  }

  @Test
  void theMessagesAreTheServersAndTheStatementsRun() throws IOException, SQLException {
    try (Connection connection = PostgresServer.INSTANCE.fresh()) {
      run(connection, "create table orders (id int primary key, status text, version int)");
      run(connection, sql().history("id").install().text());
      run(connection, "insert into orders values (1, 'PLACED', 0)");
      List<String> messages = blocks("text").get(0).lines().toList();
      assertThatThrownBy(() -> run(connection, "update orders set status = 'SHIPPED'"))
          .hasMessageStartingWith(messages.get(0));
      assertThatThrownBy(() -> run(connection, "insert into orders values (2, 'DELIVERED', 0)"))
          .hasMessageStartingWith(messages.get(1));
      run(connection, "update orders set status = 'PAID'");
      List<String> statements = blocks("sql");
      for (String statement : statements.subList(1, statements.size())) {
        run(connection, statement);
      }
      assertThatThrownBy(() -> run(connection, "update orders set status = 'PAID'"))
          .as("the compare-and-set was the last that ran")
          .hasMessageContaining("from SHIPPED");
    }
  }

  @Test
  void everyDialectHasItsRow() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Stream.of(Dialect.values()))
        .allSatisfy(
            dialect ->
                assertThat(page)
                    .contains("\n| `" + dialect.name().toLowerCase(Locale.ROOT) + "` |"));
  }
}
