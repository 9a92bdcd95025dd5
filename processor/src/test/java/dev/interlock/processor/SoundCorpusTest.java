package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every sound enum of the corpus: not a word from the compiler under the strictest lint,
 * and exactly the arcs of the table beside it, which was written from the source that it cites.
 */
class SoundCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/sound");

  /**
   * Two complaints that no processor can prevent: of a second top-level enum in a file, which
   * generated code names, and of annotations of the user's own, which belong to no processor.
   */
  private static final String LINT = "-Xlint:all,-auxiliaryclass,-processing";

  @TempDir private Path out;

  @TestFactory
  Stream<DynamicTest> everyMachineCompilesWithoutAWord() throws IOException {
    return Corpus.cases(CORPUS).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private void check(Corpus.Case sound) throws Exception {
    Path folder = Files.createTempDirectory(out, "case");
    if (!sound.library().isEmpty()) {
      assertThat(Javac.compile(folder, sound.library(), LINT, "-Werror").messages()).isEmpty();
    }
    Javac.Result result = Javac.compile(folder, sound.sources(), LINT, "-Werror");
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    for (String functions : functions(folder)) {
      String machine = functions.replaceAll(".*\\.", "").replaceAll("Transitions$", "");
      Map<String, Set<String>> arcs = arcs(folder, functions);
      Map<String, Set<String>> expected =
          table(sound.sources().get(0).resolveSibling(machine + ".arcs"));
      // A table needn't list sentinels: what it doesn't list has no arc.
      arcs.keySet().forEach(state -> expected.putIfAbsent(state, Set.of()));
      assertThat(arcs).as(machine).isEqualTo(expected);
    }
  }

  /** Asks the generated function about every pair of constants. */
  private static Map<String, Set<String>> arcs(Path classes, String name) throws Exception {
    Map<String, Set<String>> arcs = new TreeMap<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)})) {
      Class<?> functions = loader.loadClass(name);
      Method canTransition =
          Arrays.stream(functions.getDeclaredMethods())
              .filter(each -> each.getName().equals("canTransition"))
              .filter(each -> each.getParameterCount() == 2)
              .filter(each -> each.getParameterTypes()[0] == each.getParameterTypes()[1])
              .findFirst()
              .orElseThrow();
      canTransition.setAccessible(true);
      for (Object from : canTransition.getParameterTypes()[0].getEnumConstants()) {
        Set<String> targets = new TreeSet<>();
        for (Object to : canTransition.getParameterTypes()[0].getEnumConstants()) {
          if ((boolean) canTransition.invoke(null, from, to)) {
            targets.add(((Enum<?>) to).name());
          }
        }
        arcs.put(((Enum<?>) from).name(), targets);
      }
    }
    return arcs;
  }

  private static Map<String, Set<String>> table(Path file) throws IOException {
    Map<String, Set<String>> arcs = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] sides = line.split(":", 2);
        Set<String> targets = new TreeSet<>(Arrays.asList(sides[1].trim().split("\\s+", -1)));
        targets.remove("");
        arcs.put(sides[0].trim(), targets);
      }
    }
    return arcs;
  }

  /** Returns the names of the generated classes of functions, one for each machine. */
  private static List<String> functions(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> file.endsWith("Transitions.class"))
              .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
              .toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}
