package dev.interlock.tools.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Programs of others that are asked what they make of what is rendered. */
public final class Tool {

  private Tool() {}

  /**
   * Runs a program and returns what it printed, on either stream. Where there is no such program
   * the test is skipped, and fails on CI, which has to have it.
   *
   * @param hint where it is to be had
   */
  public static String run(String hint, List<String> command) throws IOException {
    String program = command.get(0);
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, program).canExecute());
    if (!there) {
      String missing = "no " + program + " on the PATH; " + hint;
      return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
    }
    Path printed = Files.createTempFile(Path.of("target"), program, ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      int status = process.waitFor();
      String text = Files.readString(printed, StandardCharsets.UTF_8);
      return status == 0 ? text : fail(program + " ends with " + status + ": " + text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
      Files.delete(printed);
    }
  }

  /** Returns a new folder for files that a test writes, without those of the last time. */
  public static Path folder(String name) throws IOException {
    Path folder = Path.of("target", "pictures", name);
    if (Files.exists(folder)) {
      List<Path> old = new ArrayList<>();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(old::add);
      }
      for (Path each : old) {
        Files.delete(each);
      }
    }
    return Files.createDirectories(folder);
  }
}
