package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A MariaDB or MySQL at an address, which is asked for when it is needed. */
record MariaDbConnections(Dialect dialect, Supplier<String> address) implements Server {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  static String url(String address, String database) {
    return "jdbc:mariadb://" + address + "/" + database + "?user=root&permitMysqlScheme";
  }

  @Override
  public Connection fresh() throws SQLException {
    String database = "interlock" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url(address.get(), ""))) {
      Servers.run(connection, "drop database if exists " + database);
      Servers.run(connection, "create database " + database + " character set utf8mb4");
    }
    return DriverManager.getConnection(url(address.get(), database));
  }

  @Override
  public Connection beside(Connection connection) throws SQLException {
    return DriverManager.getConnection(url(address.get(), connection.getCatalog()));
  }

  @Override
  public void tell(Connection connection, Optional<String> actor) throws SQLException {
    try (PreparedStatement told = connection.prepareStatement("set @interlock_actor = ?")) {
      told.setString(1, actor.orElse(""));
      told.execute();
    }
  }
}
