package dev.interlock.processor.testing.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that has done nothing before, with compiled classes and the runtime beside them. */
public final class FreshJvm {

  private final Path classes;
  private final List<String> options;

  /**
   * Makes a JVM ready.
   *
   * @param classes the folder of the classes
   * @param options the JVM's own
   */
  public FreshJvm(Path classes, String... options) {
    this.classes = classes;
    this.options = List.of(options);
  }

  /** Runs a program to its end, which has to be a good one, and returns the lines it prints. */
  public List<String> run(String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classes + File.pathSeparator + runtime(), main));
    command.addAll(List.of(arguments));
    Path printed = Files.createTempFile("printed", ".txt");
    try {
      Process java =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      try {
        assertThat(java.waitFor(10, TimeUnit.MINUTES)).as("it ends").isTrue();
      } finally {
        java.destroyForcibly();
      }
      assertThat(java.exitValue()).as(Files.readString(printed)).isZero();
      return Files.readAllLines(printed);
    } finally {
      Files.delete(printed);
    }
  }

  private static Path runtime() {
    try {
      return Path.of(StateGraph.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
