package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every faulty enum of the corpus and holds the compiler's output to what its comments
 * expect, exactly:
 *
 * <pre>
 * // expect: [check-id] words of the first line && warn [another-id]
 * // expect: [check-id] words of the first line | a phrase that follows: of the evidence or the fix
 * // expect anywhere: [check-id] of a finding without a line
 * // options: -Ainterlock.dead_end=off
 * </pre>
 */
class FaultyCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty");
  private static final Pattern EXPECTATION =
      Pattern.compile("(warn )?\\[([a-z-]+)]\\s*(.*?)(?: \\| (.*))?");
  private static final Pattern COMMENT =
      Pattern.compile("// (expect|expect anywhere|options): (.*)");

  @TempDir private Path out;

  /** A finding: where, how bad, which check, words of its first line, a phrase of the others. */
  private record Expected(String place, boolean warning, String id, String text, String phrase) {

    String finding() {
      return place + (warning ? " warn " : " ") + id;
    }

    /** Returns the words that the message's first line must hold, in whatever order. */
    String[] words() {
      return text.split(" +", -1);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsFoundWhereItIs() throws IOException {
    return Corpus.cases(CORPUS).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  @Test
  void everyCheckHasACase() throws IOException {
    List<Expected> expected = new ArrayList<>();
    for (Corpus.Case faulty : Corpus.cases(CORPUS)) {
      for (Path source : faulty.sources()) {
        read(source, expected, new ArrayList<>());
      }
    }
    assertThat(expected)
        .extracting(Expected::id)
        .contains(Arrays.stream(Check.values()).map(Check::id).toArray(String[]::new));
  }

  private void check(Corpus.Case faulty) throws IOException {
    List<Expected> expected = new ArrayList<>();
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing,-auxiliaryclass"));
    for (Path source : faulty.sources()) {
      read(source, expected, options);
    }
    assertThat(expected).as("expectations in " + faulty.name()).isNotEmpty();
    Path folder = Files.createTempDirectory(out, "case");
    if (!faulty.library().isEmpty()) {
      assertThat(Javac.compile(folder, faulty.library()).messages()).isEmpty();
    }
    Javac.Result result = Javac.compile(folder, faulty.sources(), options.toArray(String[]::new));
    List<String> found =
        result.diagnostics().stream().map(FaultyCorpusTest::finding).sorted().toList();
    assertThat(found)
        .as(String.join("\n", result.messages()))
        .isEqualTo(expected.stream().map(Expected::finding).sorted().toList());
    List<Diagnostic<? extends JavaFileObject>> left = new ArrayList<>(result.diagnostics());
    for (Expected each : expected) {
      assertThat(left).anySatisfy(diagnostic -> isAsExpected(diagnostic, each));
      left.remove(
          left.stream()
              .filter(diagnostic -> finding(diagnostic).equals(each.finding()))
              .filter(diagnostic -> holds(diagnostic.getMessage(Locale.ENGLISH), each))
              .findFirst()
              .orElseThrow());
    }
  }

  private static void isAsExpected(
      Diagnostic<? extends JavaFileObject> diagnostic, Expected expected) {
    assertThat(finding(diagnostic)).isEqualTo(expected.finding());
    assertThat(diagnostic.getMessage(Locale.ENGLISH))
        .satisfies(message -> assertThat(firstLine(message)).contains(expected.words()))
        .satisfies(message -> assertThat(otherLines(message)).contains(expected.phrase()))
        .contains("\n    fix: ")
        .endsWith(". See docs/checks.md#" + expected.id());
  }

  private static boolean holds(String message, Expected expected) {
    return Arrays.stream(expected.words()).allMatch(firstLine(message)::contains)
        && otherLines(message).contains(expected.phrase());
  }

  private static String finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place =
        source == null
            ? "anywhere"
            : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber();
    boolean warning = diagnostic.getKind() != Diagnostic.Kind.ERROR;
    return place + (warning ? " warn " : " ") + id(diagnostic.getMessage(Locale.ENGLISH));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** Returns the evidence and the fix, with single spaces. */
  private static String otherLines(String message) {
    return message.lines().skip(1).collect(Collectors.joining(" ")).replaceAll(" +", " ");
  }

  /** Returns the id of one of our messages; of another, its text. */
  private static String id(String message) {
    Matcher matcher = Pattern.compile("^\\[([a-z-]+)]").matcher(message);
    return matcher.find() ? matcher.group(1) : message;
  }

  private static void read(Path source, List<Expected> expected, List<String> options)
      throws IOException {
    int line = 0;
    for (String text : Files.readAllLines(source)) {
      line++;
      Matcher comment = COMMENT.matcher(text);
      if (!comment.find()) {
        continue;
      }
      if (comment.group(1).equals("options")) {
        options.addAll(List.of(comment.group(2).trim().split(" +", -1)));
        continue;
      }
      boolean anywhere = comment.group(1).equals("expect anywhere");
      String place = anywhere ? "anywhere" : source.getFileName() + ":" + line;
      for (String each : comment.group(2).split(" && ", -1)) {
        Matcher matcher = EXPECTATION.matcher(each.trim());
        assertThat(matcher.matches()).as(source + ":" + line + ": " + each).isTrue();
        String phrase = Optional.ofNullable(matcher.group(4)).orElse("");
        expected.add(
            new Expected(
                place, matcher.group(1) != null, matcher.group(2), matcher.group(3), phrase));
      }
    }
  }
}
