package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.testing.corpus.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one looks for is where one looks first. */
class NavigationTest {

  private static final Path REPOSITORY = Path.of("..");
  private static final Pattern BUILT = Pattern.compile("(^|[/\\\\])(target|\\.)");
  private static final Pattern IN_TESTS =
      Pattern.compile("(annotations|processor|example).src.test.java.");
  private static final Pattern HELPERS = Pattern.compile("[/\\\\]testing[/\\\\]");
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

  @Test
  void aClassAmongTheTestsIsATestOrStandsWithTheHelpers() throws IOException {
    List<Path> sources =
        folders().stream()
            .flatMap(folder -> files(folder).stream())
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> IN_TESTS.matcher(file.toString()).find())
            .toList();
    assertThat(sources).hasSizeGreaterThan(50);
    assertThat(sources)
        .allMatch(
            file ->
                HELPERS.matcher(file.toString()).find() != file.toString().endsWith("Test.java"));
  }

  @Test
  void noFolderHoldsThirtyFiles() throws IOException {
    assertThat(folders())
        .allSatisfy(folder -> assertThat(files(folder)).as(folder.toString()).hasSizeLessThan(30));
  }

  /** Returns the folders of the repository, but for what is built and what is hidden. */
  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(REPOSITORY)) {
      return all.filter(Files::isDirectory)
          .filter(folder -> !BUILT.matcher(REPOSITORY.relativize(folder).toString()).find())
          .toList();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
