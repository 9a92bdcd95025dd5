package dev.interlock.testing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the one direction between the packages. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("src/main/java/dev/interlock/testing");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?dev\\.interlock\\.testing\\.([a-z]+)\\.", Pattern.MULTILINE);

  /** Which of our packages each may know. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          entry("question", Set.of()),
          entry("walk", Set.of()),
          entry("specification", Set.of()),
          entry("generated", Set.of("question")),
          entry("expected", Set.of("question", "walk")),
          entry("matrix", Set.of("question", "expected", "generated", "specification")),
          entry("tour", Set.of("question", "walk")),
          entry("drive", Set.of("tour", "walk")),
          entry("random", Set.of("walk")),
          entry("coverage", Set.of("walk")));

  @Test
  void everyPackageKnowsOnlyWhatComesBefore() throws IOException {
    for (String name : KNOWN.keySet()) {
      assertThat(KNOWN.get(name)).as("what " + name + " may know").containsAll(used(name));
    }
  }

  private static Set<String> used(String name) throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
      for (Path file : files.toList()) {
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .forEach(used::add);
      }
    }
    used.remove(name);
    return used;
  }

  @Test
  void everyPackageIsListed() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      List<String> names =
          folders
              .filter(Files::isDirectory)
              .map(each -> String.valueOf(each.getFileName()))
              .toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }
  }
}
