package dev.interlock.processor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes what a fix says to write in place of a call, and compiles again: nothing else is found.
 */
@Tag("any-jdk")
class UsageFixTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty");
  private static final Pattern WRITTEN =
      Pattern.compile("\\bfix: write (.*?)(?:, if .*?|, or .*?)?\\. See ");

  @TempDir private Path out;

  @TestFactory
  Stream<DynamicTest> whatIsWrittenIsNotFoundAgain() throws IOException {
    List<Corpus.Case> cases = new ArrayList<>();
    for (String folder : List.of("discarded_move", "impossible_move")) {
      Corpus.cases(CORPUS.resolve(folder)).stream()
          .filter(each -> each.library().isEmpty())
          .forEach(cases::add);
    }
    assertThat(cases).hasSizeGreaterThan(4);
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> follow(each)));
  }

  private void follow(Corpus.Case faulty) throws IOException {
    Path source = faulty.sources().get(0);
    List<Diagnostic<? extends JavaFileObject>> found = compile(source).diagnostics();
    List<Diagnostic<? extends JavaFileObject>> open =
        found.stream().filter(each -> written(each).isEmpty()).toList();
    assertThat(found).isNotEmpty();
    String mended = Files.readString(source);
    // From the end, so that places before stay where they are.
    for (Diagnostic<? extends JavaFileObject> each :
        found.stream()
            .filter(each -> written(each).isPresent())
            .sorted(Comparator.comparing(each -> -each.getStartPosition()))
            .toList()) {
      mended =
          mended.substring(0, (int) each.getStartPosition())
              + written(each).orElseThrow()
              + mended.substring(
                  endOfCall(mended, (int) Math.max(each.getPosition(), each.getEndPosition())));
    }
    Path again = Files.createTempDirectory(out, "again").resolve(source.getFileName());
    Files.writeString(again, mended);
    assertThat(compile(again).messages())
        .as(mended)
        .containsExactlyElementsOf(
            open.stream().map(each -> each.getMessage(Locale.ENGLISH)).toList());
  }

  private Compiled compile(Path source) throws IOException {
    Path folder = Files.createTempDirectory(out, "classes");
    return Compiler.JAVAC.compileStrictly(folder, List.of(source), List.of());
  }

  private static Optional<String> written(Diagnostic<? extends JavaFileObject> found) {
    Matcher fix = WRITTEN.matcher(found.getMessage(Locale.ENGLISH));
    return fix.find() ? Optional.of(fix.group(1)) : Optional.empty();
  }

  /** A message points at what is called; its arguments are behind. */
  private static int endOfCall(String text, int start) {
    int depth = 0;
    for (int at = start; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0 && text.charAt(at) == ')') {
        return at + 1;
      }
    }
    throw new IllegalStateException("no call at " + start);
  }
}
