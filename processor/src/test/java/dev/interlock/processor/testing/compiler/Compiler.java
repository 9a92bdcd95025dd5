package dev.interlock.processor.testing.compiler;

import dev.interlock.processor.InterlockProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that users have, run with the processor as a user's build runs them. */
public enum Compiler {
  /** The compiler of the JDK that runs the test. */
  JAVAC,

  /** The same, with its environment wrapped as Gradle and IntelliJ do: without its trees. */
  WRAPPED_JAVAC,

  /** Eclipse's, which VS Code uses too. */
  ECLIPSE;

  private JavaCompiler tool() {
    return this == ECLIPSE ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
  }

  private Processor processor() {
    return this == WRAPPED_JAVAC ? new WrappedEnvironment() : new InterlockProcessor();
  }

  private List<String> options() {
    return this == ECLIPSE
        ? List.of("--release", "17", "-maxProblems", "1000")
        : List.of("-Xmaxerrs", "1000");
  }

  /**
   * Eclipse's compiler warns by default. javac has two complaints that no processor can prevent: of
   * a second top-level enum in a file, which generated code names, and of annotations of the user's
   * own, which belong to no processor.
   */
  private List<String> lint() {
    return this == ECLIPSE ? List.of() : List.of("-Xlint:all,-auxiliaryclass,-processing");
  }

  /** Compiles sources into a folder, with all warnings. */
  public Compiled compileStrictly(Path out, List<Path> sources, List<String> given) {
    return compile(
        out, sources, Stream.of(lint(), given).flatMap(List::stream).toArray(String[]::new));
  }

  /** Compiles sources into a folder. */
  public Compiled compile(Path out, List<Path> sources, String... given) {
    return compile(out, sources, processor(), given);
  }

  /** Compiles sources into a folder with a processor of the test's. */
  public Compiled compile(Path out, List<Path> sources, Processor processor, String... given) {
    return compile(out, sources, List.of(processor), given);
  }

  /** Compiles sources into a folder with processors of the test's. */
  public Compiled compile(
      Path out, List<Path> sources, List<Processor> processors, String... given) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options());
    all.addAll(List.of(given));
    all.addAll(List.of("-d", out.toString(), "-s", out.toString()));
    boolean success =
        call(new StringWriter(), Optional.of(diagnostics), out, all, sources, processors);
    return new Compiled(success, diagnostics.getDiagnostics(), out);
  }

  /** Returns what the compiler prints when it compiles a source file. */
  public String print(Path out, Path source, String... given) {
    StringWriter printed = new StringWriter();
    List<String> all = new ArrayList<>(List.of(given));
    all.addAll(List.of("-d", out.toString()));
    call(printed, Optional.empty(), out, all, List.of(source), List.of(processor()));
    return printed.toString().replace(System.lineSeparator(), "\n");
  }

  private boolean call(
      Writer printed,
      Optional<DiagnosticListener<JavaFileObject>> listener,
      Path out,
      List<String> given,
      List<Path> sources,
      List<Processor> processors) {
    JavaCompiler tool = tool();
    // Without a listener, the compiler prints.
    DiagnosticListener<JavaFileObject> diagnostics = listener.orElse(null);
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              printed, files, diagnostics, given, null, files.getJavaFileObjectsFromPaths(sources));
      // Not by options, to which Eclipse's compiler adds the class path that it runs on.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(out));
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(out));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(processors);
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The corpora lie on the test's class path as sources; no case may find another's. JSpecify,
   * which the test's own libraries bring along, is what few users have.
   */
  private static List<Path> classPath(Path out) {
    return Stream.concat(
            Stream.of(out),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> !entry.getFileName().toString().startsWith("jspecify-")))
        .toList();
  }
}
