package dev.interlock.benchmark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a program took in a virtual machine of its own, from its start to its end.
 *
 * @param answer the last line that it printed
 * @param seconds how long it took
 * @param heap the most MiB that were in use behind a garbage collection
 */
record JavaRun(String answer, double seconds, long heap) {

  private static final Pattern BEHIND_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  /**
   * Runs a program with the class path of this one.
   *
   * @param java the JDK's command
   * @param heap how many MiB its heap may have
   * @param program the class and its arguments
   */
  static JavaRun of(Path java, int heap, List<String> program)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("audit");
    Path output = folder.resolve("output");
    Path collections = folder.resolve("collections");
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  java.toString(),
                  "-Xmx" + heap + "m",
                  "-Xlog:gc:file=" + collections,
                  "-classpath",
                  System.getProperty("java.class.path")));
      command.addAll(program);
      long start = System.nanoTime();
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      List<String> lines = Files.readAllLines(output);
      String answer = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      if (status > 1) {
        throw new IllegalStateException(program + " ended with " + status + ": " + answer);
      }
      return new JavaRun(answer, seconds, heap(Files.readString(collections)));
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(collections);
      Files.delete(folder);
    }
  }

  /** The less of each: what else the computer does only adds to it. */
  JavaRun better(JavaRun other) {
    return new JavaRun(answer, Math.min(seconds, other.seconds), Math.min(heap, other.heap));
  }

  private static long heap(String collections) {
    return BEHIND_COLLECTION
        .matcher(collections)
        .results()
        .map(MatchResult::group)
        .mapToLong(text -> Long.parseLong(text.replaceAll("[^0-9]", "")))
        .max()
        .orElse(0);
  }
}
