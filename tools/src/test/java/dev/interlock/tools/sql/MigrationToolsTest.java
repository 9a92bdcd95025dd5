package dev.interlock.tools.sql;

import static dev.interlock.tools.testing.Servers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.OrderStatus;
import com.example.V2__OrderLifecycle;
import dev.interlock.tools.testing.PostgresServer;
import dev.interlock.tools.testing.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two tools by which most schemas change, on PostgreSQL. */
class MigrationToolsTest {

  private static final PostgresServer SERVER = PostgresServer.INSTANCE;

  @TempDir private Path folder;

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = SERVER.fresh();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private FluentConfiguration flyway() throws Exception {
    Files.writeString(
        folder.resolve("V1__orders.sql"),
        "create table orders (id bigint primary key, status varchar(20), version int);");
    return Flyway.configure()
        .dataSource(SERVER.dataSource())
        .defaultSchema(connection.getSchema())
        .locations("filesystem:" + folder);
  }

  @Test
  void aJavaMigrationOfFlyway() throws Exception {
    flyway().javaMigrations(new V2__OrderLifecycle()).load().migrate();
    checkItHolds();
  }

  @Test
  void aScriptOfFlyway() throws Exception {
    Files.writeString(
        folder.resolve("V2__order_lifecycle.sql"),
        LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status")
            .history("id")
            .install()
            .textWithoutTransaction());
    flyway().load().migrate();
    checkItHolds();
  }

  @Test
  void aChangeOfLiquibase() throws Exception {
    try (Liquibase liquibase =
        new Liquibase(
            "com/example/changelog.xml",
            new ClassLoaderResourceAccessor(),
            new JdbcConnection(SERVER.beside(connection)))) {
      liquibase.update(new Contexts());
    }
    checkItHolds();
  }

  private void checkItHolds() throws SQLException {
    run(connection, "insert into orders values (1, 'PLACED', 0)");
    run(connection, "update orders set status = 'PAID'");
    assertThatThrownBy(() -> run(connection, "update orders set status = 'DELIVERED'"))
        .hasMessageContaining("orders.status can't go from PAID to DELIVERED");
    assertThat(Rows.of(connection, "select id, to_state, event from orders_history_of_status"))
        .containsExactly("1 PLACED -", "1 PAID PAY");
  }
}
