package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one looks for is where one looks first. */
class NavigationTest {

  private static final Path FAULTY = Path.of("src/test/resources/corpus/faulty");

  /** Cases of several checks side by side, and of what the user sets for any of them. */
  private static final Set<String> OF_NO_CHECK = Set.of("mixed", "settings");

  @Test
  void aFaultyCaseStandsUnderACheckThatItExpects() throws IOException {
    Set<String> ids =
        Arrays.stream(Check.values())
            .map(check -> check.id().replace('-', '_'))
            .collect(Collectors.toSet());
    for (Path folder : children(FAULTY)) {
      String name = folder.getFileName().toString();
      if (!OF_NO_CHECK.contains(name)) {
        assertThat(ids).contains(name);
        String expectation = "[" + name.replace('_', '-') + "]";
        for (Corpus.Case each : Corpus.cases(folder)) {
          assertThat(each.sources())
              .as(each.name() + " is about " + expectation)
              .anyMatch(source -> read(source).contains(expectation));
        }
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
