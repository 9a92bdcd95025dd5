package dev.interlock.testing.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.processor.InterlockProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles many enums at once, each in a package of its own, as a user's build does: first the
 * processor alone, as an error in one enum would keep all classes from being written; then what it
 * let pass, with what it generated.
 *
 * @param errors what the processor said against an enum, by its package
 * @param warnings likewise, where it said no more than a warning
 * @param classes the classes of all others
 */
record Compilation(
    Map<String, String> errors, Map<String, String> warnings, Map<String, byte[]> classes) {

  /** Compiles sources by the qualified names of their enums, each of which has its own package. */
  static Compilation of(Map<String, String> named) {
    Written processed =
        run(List.of("-proc:only", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000"), named);
    Map<String, String> errors = said(processed.said(), true);
    Map<String, String> warnings = said(processed.said(), false);
    warnings.keySet().removeAll(errors.keySet());
    Map<String, String> sound = new TreeMap<>(named);
    sound.putAll(processed.sources());
    sound.keySet().removeIf(name -> errors.containsKey(packageOf(name)));
    return new Compilation(errors, warnings, compiled(sound));
  }

  /** Returns what the processor generates for an enum, by names, with the enum itself. */
  static Map<String, String> generated(String name, String text) {
    Map<String, String> sources = new TreeMap<>(Map.of(name, text));
    Written processed = run(List.of("-proc:only"), sources);
    if (!said(processed.said(), true).isEmpty()) {
      throw new AssertionError(processed.said().toString());
    }
    sources.putAll(processed.sources());
    return sources;
  }

  /** Compiles sources that are already generated. */
  static Map<String, byte[]> compiled(Map<String, String> sources) {
    if (sources.isEmpty()) {
      return Map.of();
    }
    Written compiled = run(List.of("-proc:none", "-nowarn"), sources);
    Map<String, String> errors = said(compiled.said(), true);
    if (!errors.isEmpty()) {
      throw new AssertionError("can't be compiled: " + errors);
    }
    return compiled.classes();
  }

  private record Written(
      List<Diagnostic<? extends JavaFileObject>> said,
      Map<String, String> sources,
      Map<String, byte[]> classes) {}

  private static Written run(List<String> options, Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(said, Locale.ENGLISH, UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      List<SourceText> units = new ArrayList<>();
      sources.forEach((name, text) -> units.add(new SourceText(name, text)));
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, said, options, null, units);
      if (!options.contains("-proc:none")) {
        task.setProcessors(List.of(new InterlockProcessor()));
      }
      boolean success = task.call();
      if (!success && said.getDiagnostics().isEmpty()) {
        throw new AssertionError("the compiler fails without a word");
      }
      return new Written(said.getDiagnostics(), files.sources(), files.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test's own classes may be called like what is compiled. */
  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes"))
        .toList();
  }

  private static Map<String, String> said(
      List<Diagnostic<? extends JavaFileObject>> all, boolean errors) {
    Map<String, String> said = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> each : all) {
      boolean isError = each.getKind() == Diagnostic.Kind.ERROR;
      JavaFileObject source = each.getSource();
      if (isError && source == null) {
        throw new AssertionError(each.getMessage(Locale.ENGLISH));
      }
      if (source != null && isError == errors) {
        String path = source.toUri().getPath().substring(1);
        String in = packageOf(path.replace(".java", "").replace('/', '.'));
        said.merge(in, each.getMessage(Locale.ENGLISH), (one, other) -> one + "\n" + other);
      }
    }
    return said;
  }

  static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
