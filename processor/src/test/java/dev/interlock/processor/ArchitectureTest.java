package dev.interlock.processor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Path ROOT = Path.of("src/main/java/dev/interlock/processor");

  /** Which of our packages each may know. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "declaration", Set.of(),
          "read", Set.of("declaration"),
          "model", Set.of("declaration"),
          "finding", Set.of("declaration"),
          "surface", Set.of("declaration", "model"),
          "fix", Set.of("declaration", "model", "surface", "finding"),
          "check", Set.of("declaration", "model", "surface", "finding", "fix"),
          "generate", Set.of("declaration", "model", "surface"),
          "output", Set.of("declaration", "surface", "generate", "finding", "check", "read"),
          "explain", Set.of("declaration", "finding"));

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

  /** The packages whose classes still know one another. */
  private static final Set<String> STILL = Set.of("declaration", "read", "generate");

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
    assertThat(new Mentioned(sources(ROOT)).cycle()).isEmpty();
    for (String name : KNOWN.keySet()) {
      Optional<String> cycle = new Mentioned(sources(ROOT.resolve(name))).cycle();
      if (STILL.contains(name)) {
        assertThat(cycle).as(name + " has no cycle any more: take it out of STILL").isPresent();
      } else {
        assertThat(cycle).as("a cycle of classes in " + name).isEmpty();
      }
    }
  }

  @Test
  void everyPackageIsListed() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }
  }

  /** The sources of one package, by the names of their classes. */
  private static Map<String, String> sources(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = String.valueOf(file.getFileName());
        sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
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
