package dev.interlock.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler of the JDK that runs the test, with the processor, as a user's build does. */
public final class Javac {

  private Javac() {}

  /** What a compilation left behind. */
  public record Result(
      boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path out) {

    /** Returns the messages in English. */
    public List<String> messages() {
      return diagnostics.stream().map(each -> each.getMessage(Locale.ENGLISH)).toList();
    }

    /** Returns the generated sources by their path under the output folder. */
    public Map<String, String> generated() {
      Map<String, String> sources = new TreeMap<>();
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          sources.put(out.relativize(file).toString(), Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return sources;
    }
  }

  /** Compiles sources into a folder with the processor. */
  public static Result compile(Path out, List<Path> sources, String... options) {
    return compile(out, sources, new InterlockProcessor(), options);
  }

  /** Compiles sources into a folder with a processor. */
  static Result compile(Path out, List<Path> sources, Processor processor, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", out.toString(), "-s", out.toString(), "-Xmaxerrs", "1000"));
    String classPath = out + File.pathSeparator + System.getProperty("java.class.path");
    all.addAll(List.of("-classpath", classPath));
    // The corpora lie on the class path as sources; no case may find another's.
    all.addAll(List.of("-sourcepath", out.toString()));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      return new Result(task.call(), diagnostics.getDiagnostics(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the compiler prints when it compiles a source file with the processor. */
  static String print(Path out, Path source, String... given) {
    StringWriter printed = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of(given));
    options.addAll(List.of("-d", out.toString()));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(printed, files, null, options, null, files.getJavaFileObjects(source));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(new InterlockProcessor()));
      task.call();
      return printed.toString().replace(System.lineSeparator(), "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
