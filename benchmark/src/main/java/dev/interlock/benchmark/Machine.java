package dev.interlock.benchmark;

import dev.interlock.benchmark.fresh.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says on what it was measured. */
final class Machine {

  private Machine() {}

  /** Returns a sentence. */
  static String description(List<Jvm> jvms) throws IOException {
    return String.format(
        "JDK %s; %d processors, %s; %s %s.",
        jvms.stream().map(Jvm::version).collect(Collectors.joining(" / ")),
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.name"),
        System.getProperty("os.version"));
  }

  private static String processor() throws IOException {
    Path linux = Path.of("/proc/cpuinfo");
    if (!Files.exists(linux)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(linux).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
