package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows for copying is part of a project that is really built. */
class SetupPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PROJECTS = ROOT.resolve("integration-tests/src/it");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("@([\\w.-]+)@|\\$\\{([\\w.-]+)}");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/setup.md"})
  void everyBlockOfXmlIsPartOfAPom(String page) throws IOException {
    assertThat(blocks(page, "xml")).isNotEmpty().allSatisfy(block -> isPartOf(block, "pom.xml"));
  }

  @Test
  void everyBlockOfCodeIsPartOfASource() throws IOException {
    assertThat(blocks("docs/setup.md", "java"))
        .isNotEmpty()
        .allSatisfy(block -> isPartOf(block, ".java"));
    assertThat(blocks("docs/setup.md", "kotlin"))
        // Gradle's is Kotlin, too, and isn't run here, as the page says.
        .filteredOn(block -> !block.contains("dependencies {"))
        .isNotEmpty()
        .allSatisfy(block -> isPartOf(block, ".kt"));
  }

  @Test
  void whatAnInactiveProcessorLooksLikeIsWhatATestLooksFor() throws IOException {
    String script = Files.readString(PROJECTS.resolve("inactive/verify.bsh"));
    List<String> shown =
        blocks("docs/setup.md", "text").stream()
            .filter(block -> block.contains("cannot find symbol"))
            .toList();
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).lines()).allSatisfy(line -> assertThat(script).contains(line.strip()));
  }

  @Test
  void theCommandsCompile(@TempDir Path folder) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path source =
        Files.writeString(
            folder.resolve("OrderStatus.java"),
            "import dev.interlock.*; public enum OrderStatus implements OrderStatusMoves {"
                + " @State(initial = true, terminal = true) PLACED }");
    List<String> commands =
        blocks("docs/setup.md", "text").stream()
            .map(String::strip)
            .filter(block -> block.startsWith("java"))
            .map(command -> command.replace(source.getFileName().toString(), source.toString()))
            .map(command -> command.replace(" classes", " " + classes))
            .map(command -> command.replace("interlock.jar", on("annotations")))
            .map(command -> command.replace("interlock-processor.jar", on("processor|javapoet")))
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      List<String> words = List.of(command.split(" ", -1));
      assertThat(run(words)).as(command).isTrue();
      try (Stream<Path> made = Files.list(classes)) {
        assertThat(made.peek(file -> assertThat(file.toFile().delete()).isTrue()).count())
            .as(command)
            .isGreaterThan(5);
      }
    }
  }

  private static boolean run(List<String> command) {
    return command.get(0).equals("javac")
        ? ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments(command, 1))
            == 0
        : BatchCompiler.compile(
            arguments(command, 3),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            null);
  }

  private static String[] arguments(List<String> command, int from) {
    return command.subList(from, command.size()).toArray(String[]::new);
  }

  /** The part of the test's class path that stands for a jar. */
  private static String on(String part) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*/(" + part + ")/.*") && !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "docs/checks.md",
        "docs/compatibility.md",
        "docs/database.md",
        "docs/guide.md",
        "docs/performance.md",
        "docs/pictures.md",
        "docs/setup.md"
      })
  void everyLinkLeadsSomewhere(String page) throws IOException {
    Path file = ROOT.resolve(page);
    Matcher link = LINK.matcher(Files.readString(file));
    while (link.find()) {
      Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  private static List<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<String> blocks(String page, String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static void isPartOf(String block, String ending) {
    try (Stream<Path> files = Files.walk(PROJECTS)) {
      assertThat(files.filter(file -> file.toString().endsWith(ending)).map(SetupPageTest::text))
          .as(block)
          .anyMatch(text -> text.contains(unspaced(block)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file's text as Maven sees it: with the versions of this build, and without its layout. */
  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      String build = Files.readString(ROOT.resolve("pom.xml"));
      return unspaced(
          PLACEHOLDER
              .matcher(text)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          found.group(1) == null
                              ? property(text, found.group(2))
                              : property(build, found.group(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(String pom, String name) {
    String element = name.replace("project.", "");
    Matcher value = Pattern.compile("<%1$s>([^<]*)</%1$s>".formatted(element)).matcher(pom);
    return value.find() ? value.group(1) : name;
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
