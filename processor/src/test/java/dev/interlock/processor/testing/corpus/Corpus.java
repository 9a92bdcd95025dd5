package dev.interlock.processor.testing.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cases under a folder of sources. Each file is a case of its own, but a folder whose name ends
 * in {@code Together} is one: all of its files are compiled at once, and those in its {@code
 * library} before them, as another project's would be.
 */
public final class Corpus {

  private static final String TOGETHER = "Together";
  private static final String LIBRARY = "library";

  private Corpus() {}

  /** A compilation: its name, what is compiled, and what was compiled before it. */
  public record Case(String name, List<Path> sources, List<Path> library) {}

  /** Returns the cases in the order of their names. */
  public static List<Case> cases(Path folder) throws IOException {
    List<Path> files = javaFiles(folder);
    Stream<Case> single =
        files.stream()
            .filter(file -> together(file, folder).isEmpty())
            .map(file -> new Case(folder.relativize(file).toString(), List.of(file), List.of()));
    Stream<Case> several =
        files.stream()
            .flatMap(file -> together(file, folder).stream())
            .distinct()
            .map(each -> together(each, files, folder));
    return Stream.concat(single, several).toList();
  }

  private static Case together(Path own, List<Path> files, Path folder) {
    Path library = own.resolve(LIBRARY);
    return new Case(
        folder.relativize(own).toString(),
        files.stream().filter(each -> each.startsWith(own) && !each.startsWith(library)).toList(),
        files.stream().filter(each -> each.startsWith(library)).toList());
  }

  private static Optional<Path> together(Path file, Path folder) {
    Path relative = folder.relativize(file);
    return IntStream.range(1, relative.getNameCount())
        .mapToObj(depth -> folder.resolve(relative.subpath(0, depth)))
        .filter(each -> each.toString().endsWith(TOGETHER))
        .findFirst();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
