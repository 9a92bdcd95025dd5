package dev.interlock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.work.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** Whatever is timed has its place in the table. */
class QuestionTest {

  @Test
  void everyBenchmarkIsACellOfTheTable() throws Exception {
    Set<String> cells =
        Stream.of(Question.values())
            .flatMap(question -> Stream.of(Column.values()).map(question::benchmark))
            .collect(Collectors.toSet());
    List<String> benchmarks = benchmarks();
    assertThat(benchmarks).hasSizeGreaterThan(70);
    assertThat(cells).containsAll(benchmarks);
  }

  private static List<String> benchmarks() throws IOException, ClassNotFoundException {
    String workloads = Lifecycle.class.getPackageName();
    List<String> benchmarks = new ArrayList<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java", workloads.replace('.', '/')))) {
      for (Path source : sources.toList()) {
        String name = source.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Stream.of(Class.forName(workloads + "." + name).getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Benchmark.class))
              .forEach(method -> benchmarks.add(name + "." + method.getName()));
        }
      }
    }
    return benchmarks;
  }
}
