package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code import dev.interlock.*} brings in: the three annotations, which are called what they
 * are, and beside them nothing that is called like something of another package.
 */
class PublicTypesTest {

  private static final Set<String> ANNOTATIONS = Set.of("StateMachine", "State", "Transition");

  private static final Set<String> OTHERS =
      Set.of(
          "ActorRows",
          "AllowedSet",
          "AllowedSets",
          "IllegalTransitionException",
          "InterlockGenerated",
          "LifecycleText",
          "Moved",
          "Refusal",
          "Spelling",
          "StateGraph",
          "StateGraphBuilder");

  private static final Pattern TOP_LEVEL = Pattern.compile(".*dev.interlock.(\\w+)\\.class");

  /** What the JDK exports; the rest stands in other packages. */
  private static final Pattern IN_JDK =
      Pattern.compile("/modules/java\\.[\\w.]+/javax?/.*/(\\w+)\\.class");

  @Test
  void areTheseAndNoMore() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(StateMachine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> found = new TreeSet<>();
    for (String name : matches(classes, TOP_LEVEL)) {
      if (Modifier.isPublic(Class.forName("dev.interlock." + name).getModifiers())) {
        found.add(name);
      }
    }
    assertThat(found).containsAll(ANNOTATIONS).containsAll(OTHERS);
    assertThat(found).hasSize(ANNOTATIONS.size() + OTHERS.size());
  }

  @Test
  void noneIsCalledLikeOneOfTheJdk() throws IOException {
    Set<String> jdk = matches(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/"), IN_JDK);
    assertThat(jdk).contains("Generated", "Optional", "Driver").doesNotContainAnyElementsOf(OTHERS);
  }

  @Test
  void noneIsCalledLikeWhatStandsBesideItInAnEntity() throws IOException {
    Set<String> words =
        Files.readAllLines(Path.of("src/test/resources/star-imports.txt")).stream()
            .filter(line -> line.startsWith(" "))
            .flatMap(line -> Arrays.stream(line.trim().split(" ")))
            .collect(Collectors.toSet());
    assertThat(words).contains("Generated", "Entity").doesNotContainAnyElementsOf(OTHERS);
  }

  /** Coverage tools go by it. */
  @Test
  void theMarkerIsKnownByItsName() {
    assertThat(InterlockGenerated.class.getSimpleName()).contains("Generated");
  }

  /** Returns the simple names of the types whose files have paths of a form. */
  private static Set<String> matches(Path folder, Pattern form) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> form.matcher(file.toString()))
          .filter(Matcher::matches)
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }
}
