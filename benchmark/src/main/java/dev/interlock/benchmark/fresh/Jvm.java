package dev.interlock.benchmark.fresh;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A JDK on which it is measured.
 *
 * @param home where it stands
 */
public record Jvm(Path home) {

  /** Returns what starts it. */
  public Path java() {
    return home.resolve("bin").resolve("java");
  }

  /** Returns the version that it gives itself. */
  public String version() {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("no JDK at " + home, e);
    }
    return release.getProperty("JAVA_VERSION").replace("\"", "");
  }

  /** Runs a class of ours in a JVM of its own, and returns what it prints. */
  String run(List<String> options, Class<?> main, String argument) {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(main.getName(), argument));
    try {
      // What it says besides, such as JOL's doubts about the JDK, goes where nobody reads it.
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("failed: " + String.join(" ", command));
      }
      return printed;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
