package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the one direction of data flow: annotations, model, checks, generators, files. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("src/main/java/dev/interlock/processor");

  /** Which of our packages each may know. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "model", Set.of(),
          "read", Set.of("model"),
          "naming", Set.of("model"),
          "check", Set.of("model", "naming"),
          "generate", Set.of("model", "naming"),
          "output", Set.of("model", "check", "read"),
          "explain", Set.of("model", "check"));

  /** Which foreign packages each may know, besides the JDK's java packages. */
  private static final Map<String, List<String>> FOREIGN =
      Map.of(
          "model", List.of(),
          "read", List.of("javax.lang.model.", "javax.annotation.processing."),
          "naming", List.of("javax.lang.model.SourceVersion"),
          "check", List.of(),
          "generate", List.of("com.palantir.javapoet.", "javax.lang.model.element.Modifier"),
          "output",
              List.of(
                  "com.palantir.javapoet.",
                  "com.sun.source.",
                  "javax.annotation.processing.",
                  "javax.lang.model.",
                  "javax.tools."),
          "explain", List.of());

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
  void everyPackageIsListed() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
