package dev.interlock.tools.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.processor.InterlockProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources with the processor, as a user's build does. */
public final class Compilation {

  private Compilation() {}

  /** Compiles sources into a folder, which is on their class path. */
  public static void compile(Path out, List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              printed,
              files,
              null,
              List.of("-nowarn", "-d", out.toString(), "-s", out.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(
                  Stream.of(out),
                  Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                      .map(Path::of))
              .toList());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(out));
      task.setProcessors(List.of(new InterlockProcessor()));
      if (!task.call()) {
        throw new AssertionError("can't be compiled: " + printed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
