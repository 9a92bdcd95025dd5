package dev.interlock.benchmark.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A compilation in a JVM of its own, as build tools start one.
 *
 * @param java what starts the JVM
 * @param options the compiler's options
 * @param sources the texts by the names of their types
 */
record Compilation(Path java, List<String> options, Map<String, String> sources) {

  Compilation {
    options = List.copyOf(options);
    sources = Map.copyOf(sources);
  }

  /** Runs it, with files that are there for this run alone. */
  Cost run() {
    try {
      Path folder = Files.createTempDirectory("compilation");
      try {
        return run(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cost run(Path folder) throws IOException, InterruptedException {
    List<String> command = command(folder);
    long start = System.nanoTime();
    Process compiler =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (compiler.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    String[] figures = printed.split(" ", -1);
    return new Cost(Double.parseDouble(figures[0]) / 1000, wall, Double.parseDouble(figures[1]));
  }

  private List<String> command(Path folder) throws IOException {
    Path sourceFolder = Files.createDirectories(folder.resolve("src").resolve("units"));
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", folder.resolve("out").toString()));
    // A compiler wants a file, even where there is no unit.
    Path none = sourceFolder.resolve("package-info.java");
    arguments.add(Files.writeString(none, "package units;\n").toString());
    for (Map.Entry<String, String> each : sources.entrySet()) {
      Path file = sourceFolder.resolve(each.getKey() + ".java");
      arguments.add(Files.writeString(file, each.getValue()).toString());
    }
    Path listed = Files.write(folder.resolve("arguments"), arguments);
    return List.of(
        java.toString(),
        "-classpath",
        System.getProperty("java.class.path"),
        Javac.class.getName(),
        "@" + listed);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
