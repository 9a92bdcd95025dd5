package dev.interlock.processor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.source.Mentioned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the one direction of data flow: annotations, declaration, machine, findings and surface,
 * artifacts, files.
 */
class ArchitectureTest {

  private static final String PACKAGE = "dev.interlock.processor";
  private static final Path ROOT = Path.of("src/main/java/dev/interlock/processor");

  /** Which of our packages each may know. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          entry("declaration", Set.of()),
          entry("read", Set.of("declaration")),
          entry("model", Set.of("declaration")),
          entry("finding", Set.of("declaration")),
          entry("surface", Set.of("declaration", "model")),
          entry("fix", Set.of("declaration", "model", "surface", "finding")),
          entry("check", Set.of("declaration", "model", "surface", "finding", "fix")),
          entry("usage", Set.of("declaration", "model", "surface", "finding", "read")),
          entry("generate", Set.of("declaration", "model", "surface")),
          entry("output", Set.of("declaration", "surface", "generate", "finding", "check", "read")),
          entry("explain", Set.of("declaration", "finding")));

  /** Which foreign packages each may know, besides the JDK's java packages. */
  private static final Map<String, List<String>> FOREIGN =
      Map.ofEntries(
          entry("declaration", List.of()),
          entry("model", List.of()),
          entry("finding", List.of()),
          entry("fix", List.of()),
          entry("check", List.of()),
          entry("explain", List.of()),
          entry("read", List.of("javax.lang.model.", "javax.annotation.processing.")),
          // Of the compiler, what javac exports to everybody.
          entry("usage", List.of("com.sun.source.", "javax.lang.model.")),
          entry("surface", List.of("javax.lang.model.SourceVersion")),
          entry("generate", List.of("com.palantir.javapoet.", "javax.lang.model.element.Modifier")),
          entry(
              "output",
              List.of(
                  "com.palantir.javapoet.",
                  "com.sun.source.",
                  "javax.annotation.processing.",
                  "javax.lang.model.",
                  "javax.tools.")));

  private static final Pattern OWN = Pattern.compile("dev\\.interlock\\.processor\\.([a-z]+)\\.");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?((?:javax|com)\\.[\\w.]+);", Pattern.MULTILINE);

  @Test
  void everyPackageKnowsOnlyWhatComesBefore() throws IOException {
    for (String name : KNOWN.keySet()) {
      Set<String> used = new TreeSet<>();
      for (Path file : files(name)) {
        Matcher matcher = OWN.matcher(Files.readString(file));
        matcher.results().map(result -> result.group(1)).forEach(used::add);
      }
      used.remove(name);
      assertThat(KNOWN.get(name)).as("what " + name + " may know").containsAll(used);
    }
  }

  @Test
  void onlyTheEndsKnowTheCompiler() throws IOException {
    for (String name : FOREIGN.keySet()) {
      for (Path file : files(name)) {
        Matcher matcher = IMPORT.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(FOREIGN.get(name)).as(file.toString()).anyMatch(matcher.group(1)::startsWith);
        }
      }
    }
  }

  @Test
  void noTwoClassesOfAPackageKnowEachOther() throws IOException {
    assertThat(new Mentioned(PACKAGE, sources(ROOT, 1)).cycle()).isEmpty();
    for (String name : KNOWN.keySet()) {
      Map<String, String> sources = sources(ROOT.resolve(name), Integer.MAX_VALUE);
      assertThat(new Mentioned(PACKAGE + "." + name, sources).cycle())
          .as("a cycle of classes in " + name)
          .isEmpty();
    }
  }

  @Test
  void everyPackageIsListed() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }
  }

  /** The sources of one package, and of those in it down to a depth, by their classes' names. */
  private static Map<String, String> sources(Path folder, int depth) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, depth)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        String other = sources.put(name, Files.readString(file));
        assertThat(name.equals("package-info") || other == null).as("two " + name).isTrue();
      }
    }
    sources.remove("package-info");
    return sources;
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
