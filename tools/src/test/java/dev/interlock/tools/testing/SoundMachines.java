package dev.interlock.tools.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The machines of the corpus of sound lifecycles, compiled once. */
public final class SoundMachines {

  private static final Path CORPUS = Path.of("../processor/src/test/resources/corpus/sound");
  private static final String TOGETHER = "Together";
  private static final List<Machine> ALL = load();

  private SoundMachines() {}

  /** Returns all of them. */
  public static List<Machine> all() {
    return ALL;
  }

  private static List<Machine> load() {
    try {
      Path out = Files.createDirectories(Path.of("target/sound"));
      List<Machine> machines = new ArrayList<>();
      Map<Path, List<Path>> compilations = new TreeMap<>();
      for (Path source : sources(CORPUS, TOGETHER)) {
        compilations.computeIfAbsent(compilation(source), any -> new ArrayList<>()).add(source);
      }
      for (Map.Entry<Path, List<Path>> each : compilations.entrySet()) {
        machines.addAll(compiled(out.resolve(each.getKey()), each.getValue(), List.of()));
      }
      for (Path folder : together()) {
        List<Path> own = sources(folder, File.separator + "library" + File.separator);
        machines.addAll(compiled(out.resolve(folder.getFileName()), own, library(folder)));
      }
      return List.copyOf(machines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder is one compilation, but shapes are called like what others of them mean. */
  private static Path compilation(Path source) {
    Path relative = CORPUS.relativize(source);
    return relative.startsWith("shapes")
        ? relative
        : Objects.requireNonNull(relative.getParent(), "no folder");
  }

  private static List<Path> sources(Path folder, String without) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !(File.separator + folder.relativize(file)).contains(without))
          .sorted()
          .toList();
    }
  }

  private static List<Path> together() throws IOException {
    try (Stream<Path> folders = Files.walk(CORPUS)) {
      return folders.filter(folder -> folder.toString().endsWith(TOGETHER)).sorted().toList();
    }
  }

  private static List<Path> library(Path folder) throws IOException {
    Path library = folder.resolve("library");
    return Files.exists(library) ? sources(library, TOGETHER) : List.of();
  }

  private static List<Machine> compiled(Path out, List<Path> sources, List<Path> library)
      throws IOException {
    Files.createDirectories(out);
    if (!library.isEmpty()) {
      Compilation.compile(out, library);
    }
    Compilation.compile(out, sources);
    List<Machine> machines = new ArrayList<>();
    // Stays open: the machines are of it.
    URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
    for (String name : functions(out)) {
      try {
        machines.add(new Machine(loader.loadClass(name)));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return machines;
  }

  /** Returns the names of the generated classes of functions, one for each machine. */
  private static List<String> functions(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith("Transitions.class") && !file.contains("$"))
          .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    }
  }
}
