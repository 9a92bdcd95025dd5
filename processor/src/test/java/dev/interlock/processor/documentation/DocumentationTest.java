package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Severity;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles every enum that the documentation shows. A block of text right behind one is what the
 * compiler prints for it; one without is compiled without a word. A first line {@code // javac …}
 * gives the compiler options.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```java\n((?:// javac [^\n]*\n)?import dev\\.interlock\\..*?)```\n"
              + "(?:\n```text\n(.*?)```)?",
          Pattern.DOTALL);
  private static final Pattern OPTIONS = Pattern.compile("^// javac (.*)$", Pattern.MULTILINE);

  /** What no enum can show, as it isn't about one. */
  private static final Set<Check> OF_NO_ENUM =
      EnumSet.of(Check.RUNTIME_MISMATCH, Check.INTERNAL_ERROR, Check.UNWRITABLE_FILE);

  private static final Pattern TYPE =
      Pattern.compile("^(?:public )?(?:enum|class) (\\w+)", Pattern.MULTILINE);

  /** All numbers between two names: {@code "knock1", … "knock9"}. */
  private static final Pattern SERIES = Pattern.compile("\"(\\w*?)(\\d+)\", … \"\\1(\\d+)\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/checks.md", "docs/guide.md"})
  void everyExampleIsTrue(String page) throws IOException {
    Path file = ROOT.resolve(page);
    String text = Files.readString(file);
    Matcher example = EXAMPLE.matcher(text);
    StringBuilder mended = new StringBuilder();
    List<String> untrue = new ArrayList<>();
    while (example.find()) {
      String source = example.group(1);
      String shown = example.group(2) == null ? "" : example.group(2);
      String printed = printed(source);
      if (!printed.equals(shown)) {
        untrue.add(source + "\nprints\n" + printed + "\nbut the page shows\n" + shown);
      }
      String end = example.group(2) == null ? "\n" : "";
      String block = printed.isEmpty() ? "" : "\n```text\n" + printed + "```" + end;
      example.appendReplacement(
          mended, Matcher.quoteReplacement("```java\n" + source + "```\n" + block));
    }
    example.appendTail(mended);
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(file, mended);
    }
    assertThat(untrue).isEmpty();
    assertThat(EXAMPLE.matcher(mended).results().count()).as("examples").isPositive();
  }

  @Test
  void everyCheckHasItsSectionWithAFaultAndItsRemedy() throws IOException {
    String[] sections = Files.readString(ROOT.resolve("docs/checks.md")).split("\n## ", -1);
    List<String> ids = new ArrayList<>();
    // The first section explains the severities.
    for (String section : Arrays.asList(sections).subList(2, sections.length)) {
      String id = section.substring(0, section.indexOf('\n'));
      ids.add(id);
      Check check = Check.find(id).orElseThrow();
      String word = check.severity() == Severity.WARN ? "warning" : "error";
      assertThat(section)
          .startsWith(id + "\n\n" + check.meaning() + "\n")
          .contains(word + ": [" + id + "]")
          .contains("\nMended:");
      assertThat(section.contains("\nIt can't be silenced.\n")).as(id).isEqualTo(check.fixed());
      if (OF_NO_ENUM.contains(check)) {
        continue;
      }
      assertThat(section.substring(section.indexOf("\nMended:\n"))).doesNotContain("```text");
      assertThat(EXAMPLE.matcher(section).results().count()).as(id).isGreaterThanOrEqualTo(2);
      assertThat(EXAMPLE.matcher(section.substring(0, section.indexOf("\nMended:\n"))).results())
          .as("what is printed under " + id)
          .allSatisfy(example -> assertThat(example.group(2)).contains("[" + id + "]"));
    }
    assertThat(ids)
        .containsExactly(Arrays.stream(Check.values()).map(Check::id).toArray(String[]::new));
  }

  /** So that nothing is shown as Java that isn't compiled. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/checks.md", "docs/guide.md"})
  void everyBlockOfJavaIsAnExample(String page) throws IOException {
    String text = Files.readString(ROOT.resolve(page));
    assertThat(EXAMPLE.matcher(text).results().count())
        .isEqualTo(text.lines().filter("```java"::equals).count());
  }

  @Test
  void theTableOfChecksIsTheCatalogue() throws IOException {
    String table =
        Arrays.stream(Check.values())
            .map(
                check ->
                    "| [%1$s](#%1$s) | %2$s | %3$s |\n"
                        .formatted(
                            check.id(), check.severity().text(), check.fixed() ? "no" : "yes"))
            .collect(Collectors.joining());
    assertThat(Files.readString(ROOT.resolve("docs/checks.md")))
        .contains("|---|---|---|\n" + table);
  }

  /** Spells out what the page leaves out, a name a line. */
  private static String spelledOut(String source) {
    return SERIES
        .matcher(source)
        .replaceAll(
            series ->
                IntStream.rangeClosed(
                        Integer.parseInt(series.group(2)), Integer.parseInt(series.group(3)))
                    .mapToObj(number -> '"' + series.group(1) + number + '"')
                    .collect(Collectors.joining(",\n        ")));
  }

  /**
   * Compiles as from the source's own folder, so that the file is printed by its name. A release
   * prints addresses where the pages show the folder.
   */
  private String printed(String source) throws IOException {
    Matcher type = TYPE.matcher(source);
    assertThat(type.find()).as(source).isTrue();
    Path own = Files.createTempDirectory(folder, "example");
    Path file = Files.writeString(own.resolve(type.group(1) + ".java"), spelledOut(source));
    Matcher options = OPTIONS.matcher(source);
    String[] given = options.find() ? options.group(1).split(" ", -1) : new String[0];
    return Compiler.JAVAC
        .print(own, file, given)
        .replace(own + "/", "")
        .replace(Check.DEAD_END.page().replace("/checks.md#dead-end", "/"), "docs/");
  }
}
