package dev.interlock.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.corpus.Corpus;
import dev.interlock.processor.testing.corpus.Declarations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Compiles every faulty enum of the corpus and holds the compiler's output to what its comments
 * expect, exactly:
 *
 * <pre>
 * // expect: [check-id] words of the first line && warn [another-id]
 * // expect: [check-id] words of the first line | a phrase that follows: of the evidence or the fix
 * // expect at type: [check-id] of a finding on the name of the file's first type
 * // expect by javac: [check-id] of a finding that Eclipse's compiler can't make
 * // options: -Ainterlock.dead_end=off
 * </pre>
 *
 * <p>Where enums are used, only javac finds anything.
 */
@Execution(ExecutionMode.CONCURRENT)
class FaultyCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty");
  private static final Pattern EXPECTATION =
      Pattern.compile("(warn )?\\[([a-z-]+)]\\s*(.*?)(?: \\| (.*))?");
  private static final Pattern OF_SUPPRESSION =
      Pattern.compile(
          "(Unsupported|Unnecessary) @SuppressWarnings\\(.*|.* is not analysed due to .*");
  private static final Pattern COMMENT =
      Pattern.compile("// (expect|expect by javac|expect at type|options): (.*)");

  /** What is found in method bodies, which only javac shows, and only where nothing wraps it. */
  private static final Set<Check> OF_USAGE =
      EnumSet.range(Check.DISCARDED_MOVE, Check.BLIND_UPDATE);

  @TempDir private Path out;

  /** A finding: where, how bad, which check, words of its first line, a phrase of the others. */
  private record Expected(
      String place,
      Optional<Declarations.Declared> declared,
      boolean warning,
      String id,
      String text,
      String phrase) {

    String kind() {
      return (warning ? "warn " : "") + id;
    }

    /** Only javac's trees know on which line the evidence is. */
    Expected withoutLines() {
      String unlined = phrase.replaceAll(", line \\d+", "");
      return new Expected(place, declared, warning, id, text, unlined);
    }

    boolean isIn(String file) {
      return place.startsWith(Path.of(file).getFileName() + ":");
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
      int before = expected.size();
      for (Path source : faulty.sources()) {
        read(Compiler.JAVAC, source, expected, new ArrayList<>());
      }
      assertThat(expected).as("expectations in " + faulty.name()).hasSizeGreaterThan(before);
    }
    // Those about the build are InterlockProcessorTest's.
    assertThat(expected)
        .extracting(Expected::id)
        .contains(
            EnumSet.complementOf(EnumSet.range(Check.JAVA_VERSION, Check.UNWRITABLE_FILE)).stream()
                .map(Check::id)
                .toArray(String[]::new));
  }

  private void check(Corpus.Case faulty) throws IOException {
    Compiled byJavac = check(Compiler.JAVAC, faulty);
    check(Compiler.WRAPPED_JAVAC, faulty);
    Compiled byEclipse = check(Compiler.ECLIPSE, faulty);
    assertThat(byEclipse.generated()).isEqualTo(byJavac.generated());
  }

  private Compiled check(Compiler compiler, Corpus.Case faulty) throws IOException {
    List<Expected> expected = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (Path source : faulty.sources()) {
      read(compiler, source, expected, options);
    }
    Path folder = Files.createTempDirectory(out, "case");
    if (!faulty.library().isEmpty()) {
      assertThat(compiler.compile(folder, faulty.library()).messages()).isEmpty();
    }
    Compiled result = compiler.compileStrictly(folder, faulty.sources(), options);
    List<Diagnostic<? extends JavaFileObject>> left = new ArrayList<>(result.diagnostics());
    if (compiler == Compiler.ECLIPSE) {
      left.removeIf(FaultyCorpusTest::isOfSuppression);
    }
    if (compiler != Compiler.JAVAC) {
      expected.removeIf(each -> OF_USAGE.contains(Check.find(each.id()).orElseThrow()));
      expected.replaceAll(Expected::withoutLines);
    }
    String all = compiler + ":\n" + String.join("\n", result.messages());
    assertThat(left.stream().map(FaultyCorpusTest::kind))
        .as(all)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Expected::kind).toList());
    for (Expected each : expected) {
      assertThat(left).as(all).anySatisfy(found -> isAsExpected(compiler, found, each));
      left.remove(
          left.stream()
              .filter(found -> isAt(compiler, found, each) && holds(found, each))
              .findFirst()
              .orElseThrow());
    }
    return result;
  }

  private static void isAsExpected(
      Compiler compiler, Diagnostic<? extends JavaFileObject> found, Expected expected) {
    assertThat(kind(found)).isEqualTo(expected.kind());
    assertThat(isAt(compiler, found, expected)).as(place(found) + ": " + expected).isTrue();
    assertThat(found.getMessage(Locale.ENGLISH))
        .satisfies(message -> assertThat(firstLine(message)).contains(expected.words()))
        .satisfies(message -> assertThat(otherLines(message)).contains(expected.phrase()))
        // javac indents by two more.
        .contains(compiler == Compiler.ECLIPSE ? "\n  fix: " : "\n    fix: ")
        .endsWith(". See " + Check.find(expected.id()).orElseThrow().page());
  }

  /**
   * Whether a finding is where it is expected, as well as the compiler can tell. Without its trees
   * javac 17 has a repeated annotation where the constant begins. Eclipse's compiler has an item
   * where its list begins; on a constant or a record it places nothing: there the finding is on the
   * type around it, and names it.
   */
  private static boolean isAt(
      Compiler compiler, Diagnostic<? extends JavaFileObject> found, Expected expected) {
    if (place(found).equals(expected.place())) {
      return true;
    }
    if (found.getSource() == null || !expected.isIn(found.getSource().getName())) {
      return false;
    }
    long line = found.getLineNumber();
    String text = firstLine(found.getMessage(Locale.ENGLISH));
    return expected
        .declared()
        .filter(
            declared ->
                switch (compiler) {
                  case JAVAC -> false;
                  case WRAPPED_JAVAC -> declared.has(line);
                  case ECLIPSE ->
                      (declared.has(line) && !declared.constant())
                          || (line == declared.around() && text.contains(declared.name()));
                })
        .isPresent();
  }

  private static boolean holds(Diagnostic<? extends JavaFileObject> found, Expected expected) {
    String message = found.getMessage(Locale.ENGLISH);
    return kind(found).equals(expected.kind())
        && Arrays.stream(expected.words()).allMatch(firstLine(message)::contains)
        && otherLines(message).contains(expected.phrase());
  }

  /**
   * Eclipse's compiler knows no names of ours in {@code @SuppressWarnings}, and needs few others.
   */
  private static boolean isOfSuppression(Diagnostic<? extends JavaFileObject> diagnostic) {
    return OF_SUPPRESSION.matcher(diagnostic.getMessage(Locale.ENGLISH)).matches();
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null
        ? "nowhere"
        : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber();
  }

  private static String kind(Diagnostic<? extends JavaFileObject> diagnostic) {
    boolean warning = diagnostic.getKind() != Diagnostic.Kind.ERROR;
    return (warning ? "warn " : "") + id(diagnostic.getMessage(Locale.ENGLISH));
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
    return Compiled.check(message).map(Check::id).orElse(message);
  }

  private static void read(
      Compiler compiler, Path source, List<Expected> expected, List<String> options)
      throws IOException {
    int line = 0;
    Declarations declarations = Declarations.of(source);
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
      if (comment.group(1).equals("expect by javac") && compiler == Compiler.ECLIPSE) {
        continue;
      }
      long at = comment.group(1).equals("expect at type") ? declarations.all().get(0).last() : line;
      for (String each : comment.group(2).split(" && ", -1)) {
        Matcher matcher = EXPECTATION.matcher(each.trim());
        assertThat(matcher.matches()).as(source + ":" + line + ": " + each).isTrue();
        String phrase = Optional.ofNullable(matcher.group(4)).orElse("");
        expected.add(
            new Expected(
                source.getFileName() + ":" + at,
                declarations.at(at),
                matcher.group(1) != null,
                matcher.group(2),
                matcher.group(3),
                phrase));
      }
    }
  }
}
