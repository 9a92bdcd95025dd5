package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The database's lifecycle is that of the enum. The script is a repeatable migration: Flyway runs
 * it again when it has changed, and it replaces what it made before. {@code
 * -Dinterlock.updateGolden=true} writes it.
 */
class MigrationTest {

  private static final Path SCRIPT =
      Path.of("src/main/resources/db/migration/R__orders_lifecycle.sql");

  @Test
  void theScriptIsWhatTheToolWritesToday() throws IOException {
    String today =
        LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status")
            .actor()
            .history("id")
            .install()
            .textWithoutTransaction();
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(SCRIPT, today);
    }
    assertThat(SCRIPT).hasContent(today);
  }
}
