package dev.interlock.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateMachine;
import dev.interlock.processor.InterlockProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the published description of {@link JobState} as it is worded. The compiler finds what
 * nobody had noticed in it: eight arcs that one sentence demands and another forbids.
 */
class LiteralReadingTest {

  private static final List<String> CONTRADICTIONS =
      List.of(
          "PENDING -> FAILED",
          "DRAINING -> FAILED",
          "CANCELLING -> FAILED",
          "PENDING -> DONE",
          "DRAINING -> DONE",
          "CANCELLING -> DONE",
          "QUEUED -> DONE",
          "PENDING -> CANCELLED");

  private static final String SOURCE = "literal/JobState.java";

  @TempDir private Path folder;

  private String source = "";

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private boolean compiled;

  @BeforeEach
  void compile() throws IOException, URISyntaxException {
    source = read(SOURCE);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path runtime =
        Path.of(StateMachine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8),
            diagnostics,
            List.of("-d", folder.toString(), "-classpath", runtime.toString(), "-Xlint:all"),
            List.of(),
            List.of(new Source(source)));
    task.setProcessors(List.of(new InterlockProcessor()));
    compiled = task.call();
  }

  @Test
  void itIsRefused() {
    assertThat(compiled).isFalse();
  }

  @Test
  void theEightContradictionsAreFoundAndNothingElse() {
    assertThat(diagnostics.getDiagnostics())
        .allSatisfy(found -> assertThat(found.getKind()).isEqualTo(Diagnostic.Kind.ERROR))
        .allSatisfy(found -> assertThat(text(found)).contains("[contradiction]"));
    assertThat(diagnostics.getDiagnostics())
        .extracting(LiteralReadingTest::arc)
        .containsExactlyInAnyOrderElementsOf(CONTRADICTIONS);
  }

  @Test
  void eachIsShownAtItsDeclaration() {
    assertThat(diagnostics.getDiagnostics())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(lineOf(found)).contains("@Transition("));
  }

  /** The arc in a message {@code [contradiction] A -> B is declared, but …}. */
  private static String arc(Diagnostic<?> found) {
    return text(found).replaceFirst("(?s)^.*?\\[contradiction] (\\w+ -> \\w+) .*$", "$1");
  }

  private String lineOf(Diagnostic<?> found) {
    return source.lines().skip(found.getLineNumber() - 1).findFirst().orElseThrow();
  }

  private static String text(Diagnostic<?> found) {
    return found.getMessage(Locale.ROOT);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = LiteralReadingTest.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(requireNonNull(in, resource).readAllBytes(), UTF_8);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(String content) {
      super(URI.create("string:///" + SOURCE), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
