package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every faulty enum of the corpus and holds the compiler's output to what its comments
 * expect, exactly: {@code // expect: [check-id] words of the first line && [another-id]}.
 */
class FaultyCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty");
  private static final Pattern EXPECTATION = Pattern.compile("\\[([a-z-]+)]\\s*(.*)");

  @TempDir private Path out;

  /** A finding: where, which check, and words of its first line. */
  private record Expected(long line, String id, String text) {

    /** Returns the words that the message's first line must hold, in whatever order. */
    String[] words() {
      return text.split(" +", -1);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsFoundWhereItIs() throws IOException {
    return sources().stream()
        .map(
            source ->
                DynamicTest.dynamicTest(CORPUS.relativize(source).toString(), () -> check(source)));
  }

  private void check(Path source) throws IOException {
    List<Expected> expected = expectations(source);
    assertThat(expected).as("expectations in " + source).isNotEmpty();
    Path folder = Files.createTempDirectory(out, "case");
    Javac.Result result = Javac.compile(folder, List.of(source));
    List<String> found =
        result.diagnostics().stream()
            .map(each -> each.getLineNumber() + " " + id(each.getMessage(Locale.ENGLISH)))
            .sorted()
            .toList();
    assertThat(found)
        .as(String.join("\n", result.messages()))
        .isEqualTo(expected.stream().map(each -> each.line() + " " + each.id()).sorted().toList());
    for (Expected each : expected) {
      assertThat(result.diagnostics())
          .anySatisfy(
              diagnostic -> {
                assertThat(diagnostic.getLineNumber()).isEqualTo(each.line());
                assertThat(diagnostic.getMessage(Locale.ENGLISH))
                    .startsWith("[" + each.id() + "]")
                    .satisfies(message -> assertThat(firstLine(message)).contains(each.words()))
                    .contains("\n    fix: ")
                    .endsWith(". See docs/checks.md#" + each.id());
              });
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** Returns the id of one of our messages; of another, its text. */
  private static String id(String message) {
    Matcher matcher = Pattern.compile("^\\[([a-z-]+)]").matcher(message);
    return matcher.find() ? matcher.group(1) : message;
  }

  private static List<Expected> expectations(Path source) throws IOException {
    List<Expected> expected = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(source)) {
      line++;
      int at = text.indexOf("// expect: ");
      if (at >= 0) {
        for (String each : text.substring(at + "// expect: ".length()).split(" && ", -1)) {
          Matcher matcher = EXPECTATION.matcher(each.trim());
          assertThat(matcher.matches()).as(source + ":" + line + ": " + each).isTrue();
          expected.add(new Expected(line, matcher.group(1), matcher.group(2)));
        }
      }
    }
    return expected;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
