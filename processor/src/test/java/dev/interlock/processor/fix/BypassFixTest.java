package dev.interlock.processor.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes what the fixes of bypass say to write in place of assignments, and compiles again: they
 * are gone, and nothing else is found.
 */
@Tag("any-jdk")
class BypassFixTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty/bypass");

  /** What names no parameter that the user's code would have to have. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\bfix: write ([^,]* = [\\w.\\[\\]()]*\\(\\))(?:,| in it| or)");

  private static final Pattern ASSIGNMENT = Pattern.compile("[\\w.]+(?:\\[\\w+])? = ");

  @TempDir private Path out;

  @Test
  void whatIsWrittenIsNotFoundAgain() throws IOException {
    Corpus.Case faulty = Corpus.cases(CORPUS).get(0);
    Map<Path, List<String>> sources = new HashMap<>();
    for (Path each : faulty.sources()) {
      sources.put(each.getFileName(), new ArrayList<>(Files.readAllLines(each)));
    }
    List<Diagnostic<? extends JavaFileObject>> found = compile(faulty.sources()).diagnostics();
    Set<String> mended = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> each : found) {
      List<String> lines =
          sources.computeIfAbsent(
              Path.of(each.getSource().getName()).getFileName(), file -> new ArrayList<>());
      int at = (int) each.getLineNumber() - 1;
      Matcher assignment = ASSIGNMENT.matcher(lines.get(at));
      Optional<String> written = written(each);
      if (written.isPresent() && !lines.get(at).contains("seen = ") && assignment.find()) {
        int end = endOfValue(lines.get(at), assignment.end());
        if (end > 0) {
          lines.set(
              at,
              lines.get(at).substring(0, assignment.start())
                  + written.get()
                  + lines.get(at).substring(end));
          mended.add(place(each));
        }
      }
    }
    assertThat(mended).hasSizeGreaterThan(12);
    List<Path> again = new ArrayList<>();
    Path folder = Files.createTempDirectory(out, "again");
    for (Map.Entry<Path, List<String>> each : sources.entrySet()) {
      again.add(Files.write(folder.resolve(each.getKey()), each.getValue()));
    }
    Compiled compiled = compile(again);
    assertThat(compiled.success()).as(String.join("\n", compiled.messages())).isTrue();
    assertThat(compiled.diagnostics().stream().map(BypassFixTest::place))
        .containsExactlyInAnyOrderElementsOf(
            found.stream()
                .map(BypassFixTest::place)
                .filter(place -> !mended.contains(place))
                .toList());
  }

  private static String place(Diagnostic<? extends JavaFileObject> found) {
    Path file = Path.of(found.getSource().getName()).getFileName();
    return file + ":" + found.getLineNumber();
  }

  /** Returns where an assigned value ends; -1 if it goes on in the next line. */
  private static int endOfValue(String line, int start) {
    int depth = 0;
    for (int at = start; at < line.length() && line.charAt(at) != '{'; at++) {
      depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
      if (depth < 0 || (depth == 0 && line.charAt(at) == ';')) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<String> written(Diagnostic<? extends JavaFileObject> found) {
    Matcher fix = WRITTEN.matcher(found.getMessage(Locale.ENGLISH));
    return fix.find() ? Optional.of(fix.group(1)) : Optional.empty();
  }

  private Compiled compile(List<Path> sources) throws IOException {
    return Compiler.JAVAC.compileStrictly(
        Files.createTempDirectory(out, "classes"), sources, List.of());
  }
}
