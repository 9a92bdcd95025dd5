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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes what the fixes of bypass say to write in place of assignments, and compiles again: they
 * are gone, and nothing else is found.
 */
class BypassFixTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/faulty/bypass");

  /** What names no parameter that the user's code would have to have. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\bfix: write ([^,]* = [\\w.\\[\\]()]*\\(\\))(?:,| in it| or)");

  private static final Pattern ASSIGNMENT =
      Pattern.compile("[\\w.]+(?:\\[\\w+])? = [^;]*?(?=[;)])");

  @TempDir private Path out;

  @Test
  void whatIsWrittenIsNotFoundAgain() throws IOException {
    Corpus.Case faulty = Corpus.cases(CORPUS).get(0);
    Map<Path, List<String>> sources = new HashMap<>();
    for (Path each : faulty.sources()) {
      sources.put(each.getFileName(), new ArrayList<>(Files.readAllLines(each)));
    }
    List<Diagnostic<? extends JavaFileObject>> found = compile(faulty.sources()).diagnostics();
    int mended = 0;
    for (Diagnostic<? extends JavaFileObject> each : found) {
      List<String> lines = sources.get(Path.of(each.getSource().getName()).getFileName());
      int at = (int) each.getLineNumber() - 1;
      Matcher assignment = ASSIGNMENT.matcher(lines.get(at));
      Optional<String> written = written(each);
      if (written.isPresent() && !lines.get(at).contains("seen = ") && assignment.find()) {
        lines.set(at, assignment.replaceFirst(Matcher.quoteReplacement(written.get())));
        mended++;
      }
    }
    assertThat(mended).isGreaterThan(12);
    List<Path> again = new ArrayList<>();
    Path folder = Files.createTempDirectory(out, "again");
    for (Map.Entry<Path, List<String>> each : sources.entrySet()) {
      again.add(Files.write(folder.resolve(each.getKey()), each.getValue()));
    }
    Compiled compiled = compile(again);
    assertThat(compiled.success()).as(String.join("\n", compiled.messages())).isTrue();
    assertThat(compiled.diagnostics()).hasSize(found.size() - mended);
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
