package dev.interlock.example.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the packages depend on each other in one direction. Tests run in the folder example. */
class DirectionTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/interlock/example/audit");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?dev\\.interlock\\.example\\.audit\\.([a-z]+)\\.");

  @ParameterizedTest
  @CsvSource({
    "history, ''",
    "read, history",
    "replay, history",
    "report, history replay",
    "'', history read replay report",
  })
  void aPackageKnowsOnlyThoseBeforeIt(String name, String known) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
      Set<String> imported = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        imported.addAll(imports(file));
      }
      assertThat(String.join(" ", imported)).isEqualTo(known);
    }
  }

  private static Set<String> imports(Path file) throws IOException {
    Set<String> result = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      Matcher matcher = IMPORT.matcher(line);
      if (matcher.find()) {
        result.add(matcher.group(1));
      }
    }
    return result;
  }
}
