package dev.interlock.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.corpus.Corpus;
import dev.interlock.processor.testing.generated.DocumentedTable;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Compiles every sound enum of the corpus: not a word from the compiler under the strictest lint,
 * and exactly the arcs of the table beside it, which was written from the source that it cites.
 */
@Execution(ExecutionMode.CONCURRENT)
class SoundCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus/sound");

  private static final Pattern USERS =
      Pattern.compile(
          "no (comment|@param|@return).*|use of default constructor, which does not provide.*"
              + "|Unsupported @SuppressWarnings\\(\"interlock:.*"
              + "|The enclosing type .* is deprecated, perhaps .*"
              + "|.* is not analysed due to .*");

  @TempDir private Path out;

  @TestFactory
  Stream<DynamicTest> everyMachineCompilesWithoutAWord() throws IOException {
    return Corpus.cases(CORPUS).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private void check(Corpus.Case sound) throws Exception {
    Compiled byJavac = compile(Compiler.JAVAC, sound);
    checkArcs(sound, byJavac.out());
    checkHidden(byJavac);
    checkTables(byJavac);
    Compiled byEclipse = compile(Compiler.ECLIPSE, sound);
    checkArcs(sound, byEclipse.out());
    assertThat(byEclipse.generated()).isEqualTo(byJavac.generated());
  }

  private Compiled compile(Compiler compiler, Corpus.Case sound) throws IOException {
    Path folder = Files.createTempDirectory(out, "case");
    if (!sound.library().isEmpty()) {
      compile(compiler, folder, sound.library());
    }
    return compile(compiler, folder, sound.sources());
  }

  private static Compiled compile(Compiler compiler, Path folder, List<Path> sources) {
    List<String> documentation =
        compiler == Compiler.JAVAC ? List.of("-Xdoclint:all/private") : List.of();
    Compiled result = compiler.compileStrictly(folder, sources, documentation);
    assertThat(result.diagnostics())
        .as(compiler.toString())
        .filteredOn(each -> !isUsers(each, folder))
        .isEmpty();
    assertThat(result.success()).as(compiler.toString()).isTrue();
    return result;
  }

  /** What is said of the user's own documentation and suppressions is no word about ours. */
  private static boolean isUsers(Diagnostic<? extends JavaFileObject> diagnostic, Path folder) {
    return !Path.of(diagnostic.getSource().getName()).startsWith(folder)
        && USERS.matcher(diagnostic.getMessage(Locale.ENGLISH)).matches();
  }

  private static void checkArcs(Corpus.Case sound, Path folder) throws Exception {
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

  /** Nothing of ours can be named by users but what is meant for them, which is public. */
  private static void checkHidden(Compiled compiled) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(compiled.out())})) {
      for (String file : compiled.generated().keySet()) {
        String name = file.replace(".java", "").replace(File.separatorChar, '.');
        checkHidden(loader.loadClass(name));
      }
    }
  }

  private static void checkHidden(Class<?> type) {
    Stream<Member> members =
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods()).flatMap(Stream::of);
    assertThat(members)
        .as("members of " + type)
        .filteredOn(member -> !member.isSynthetic())
        .allMatch(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PRIVATE)) != 0);
    assertThat(type.getDeclaredConstructors())
        .as("constructors of " + type)
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (nested.getSimpleName().startsWith("Decided")
          || nested.getSimpleName().startsWith("Lifecycle")) {
        // The mixin, the machine and typed states ask them as well.
        assertThat(nested.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)).isZero();
        continue;
      }
      assertThat(nested.getModifiers() & (Modifier.PUBLIC | Modifier.PRIVATE))
          .as(nested.toString())
          .isNotZero();
      if (Modifier.isPublic(nested.getModifiers())) {
        checkHidden(nested);
      }
    }
  }

  /** All of a lifecycle can be read back from the table in the Javadoc, unless it is too large. */
  private static void checkTables(Compiled compiled) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(compiled.out())})) {
      for (String functions : functions(compiled.out())) {
        Method method = loader.loadClass(functions).getDeclaredMethod("graph");
        method.setAccessible(true);
        StateGraph<?> graph = (StateGraph<?>) method.invoke(null);
        String source =
            Files.readString(compiled.out().resolve(functions.replace('.', '/') + ".java"));
        if (source.contains("too many for a table")) {
          assertThat(DocumentedTable.names(graph)).isGreaterThan(250);
        } else {
          assertThat(DocumentedTable.in(source)).as(functions).contains(DocumentedTable.of(graph));
        }
      }
    }
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
              .filter(file -> file.endsWith("Transitions.class") && !file.contains("$"))
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
