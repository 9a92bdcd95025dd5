package dev.interlock.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.spi.ToolProvider;

/** Runs the compiler in a JVM that does nothing else, and prints what that took. */
final class Javac {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private Javac() {}

  /** Runs the compiler, and prints milliseconds of CPU time and the peak of memory in megabytes. */
  public static void main(String[] arguments) throws IOException {
    int failed =
        ToolProvider.findFirst("javac").orElseThrow().run(System.err, System.err, arguments);
    if (failed != 0) {
      System.exit(failed);
    }
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.printf(Locale.ROOT, "%d %d%n", cpu.toMillis(), peak());
  }

  /** Where the system doesn't tell, nothing is said of memory. */
  private static long peak() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
