package dev.interlock.testing.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.processor.InterlockProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Sound lifecycles of the processor's corpus, compiled as a user's build does. */
public final class Corpus {

  private static final Path SOUND = Path.of("../processor/src/test/resources/corpus/sound");

  private Corpus() {}

  /** Returns the sources in a folder of the corpus. */
  public static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(SOUND.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Compiles sources in one go, and returns the enums for which a lifecycle was generated. */
  public static List<Class<?>> machines(Path out, List<Path> sources) throws IOException {
    compile(out, sources);
    List<String> names;
    try (Stream<Path> files = Files.walk(out)) {
      names =
          files
              .map(file -> out.relativize(file).toString())
              .filter(file -> file.endsWith("Transitions.class") && !file.contains("$"))
              .map(file -> file.replace("Transitions.class", "").replace(File.separatorChar, '.'))
              .sorted()
              .toList();
    }
    // Stays open: the machines are of it.
    URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
    List<Class<?>> machines = new ArrayList<>();
    for (String name : names) {
      machines.add(machine(loader, name));
    }
    return machines;
  }

  /** A nested enum's functions have the types around it in their name. */
  private static Class<?> machine(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      String nested = name.substring(0, dot + 1) + name.substring(dot + 1).replace('_', '$');
      try {
        return loader.loadClass(nested);
      } catch (ClassNotFoundException none) {
        throw new LinkageError(name, none);
      }
    }
  }

  private static void compile(Path out, List<Path> sources) throws IOException {
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
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
              .map(Path::of)
              .toList());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(out));
      task.setProcessors(List.of(new InterlockProcessor()));
      if (!task.call()) {
        throw new AssertionError("can't be compiled: " + printed);
      }
    }
  }
}
