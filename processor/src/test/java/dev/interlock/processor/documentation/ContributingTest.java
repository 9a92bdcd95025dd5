package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING's map shows is where it says. */
class ContributingTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/interlock/processor");
  private static final Pattern QUOTED = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern TYPE = Pattern.compile("(?:\\w+/)*[A-Z]\\w*[a-z]\\w*");

  /** What is generated for an enum called Order. */
  private static final Pattern GENERATED = Pattern.compile("(Typed)?Order\\w*");

  private static String map() throws IOException {
    String page = Files.readString(Path.of("../CONTRIBUTING.md"));
    int start = page.indexOf("### The processor's map");
    return page.substring(start, page.indexOf("\n## ", start));
  }

  @Test
  void everyTypeOfTheMapIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    QUOTED
        .matcher(map())
        .results()
        .map(match -> match.group(1))
        .filter(name -> TYPE.matcher(name).matches() && !GENERATED.matcher(name).matches())
        .forEach(named::add);
    assertThat(named).hasSizeGreaterThan(40);
    Set<String> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files =
          all.map(file -> "/" + SOURCES.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
    }
    assertThat(named)
        .allSatisfy(
            name ->
                assertThat(files).as(name).anyMatch(file -> file.endsWith("/" + name + ".java")));
  }

  @Test
  void everyPackageIsOnTheMap() throws IOException {
    String map = map();
    try (Stream<Path> all = Files.list(SOURCES)) {
      assertThat(all.filter(Files::isDirectory))
          .allSatisfy(folder -> assertThat(map).contains("`" + folder.getFileName() + "`"));
    }
  }
}
