package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before the generated types: what is public, what is null, which results matter. */
class MarksTest {

  private static final String ENUM =
      """
      import dev.interlock.*;
      @StateMachine(typed = true, hooks = true%s)
      public enum Door implements DoorMoves {
        @State(initial = true)
        @Transition(on = "close", to = "CLOSED", by = "GUEST", guard = "empty")
        OPEN,
        @State(terminal = true) CLOSED
      }
      """;

  private static final List<String> JSPECIFY = List.of("NullMarked", "Nullable");

  @TempDir private Path folder;

  private Path source(String path, String text) throws IOException {
    Path file = folder.resolve(path + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns what is generated, by the names of the types. */
  private Map<String, String> generated(String settings, Path... others) throws IOException {
    List<Path> sources = new ArrayList<>(List.of(others));
    sources.add(source("Door", ENUM.formatted(settings)));
    Path out = Files.createTempDirectory(folder, "out");
    Compiled compiled = Compiler.JAVAC.compile(out, sources);
    return compiled.generated().entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().replace(".java", ""), Map.Entry::getValue));
  }

  private static Set<String> where(Map<String, String> types, Predicate<String> condition) {
    return types.entrySet().stream()
        .filter(each -> condition.test(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(String type) {
    return type.lines().anyMatch(line -> line.matches("public .*(class|interface|enum) .*"));
  }

  @Test
  void everyTypeOfAPublicEnumIsPublicUnlessNoneIsToBe() throws IOException {
    Map<String, String> open = generated("");
    assertThat(where(open, MarksTest::isPublic)).isEqualTo(open.keySet()).hasSize(8);
    Map<String, String> own = generated(", packagePrivate = true");
    assertThat(own).containsOnlyKeys(open.keySet());
    assertThat(where(own, MarksTest::isPublic)).isEmpty();
  }

  @Test
  void whatReturnsTheNextStateIsOfNoUseIfThatIsThrownAway() throws IOException {
    String mark = "\n@InterlockGenerated.CheckReturnValue\n";
    assertThat(where(generated(""), type -> type.contains(mark)))
        .containsExactly("DoorMoves", "DoorTransitions", "TypedDoor");
  }

  @Test
  void nothingIsNullWhereThatCanBeSaid() throws IOException {
    assertThat(where(generated(""), type -> type.contains("jspecify"))).isEmpty();
    List<Path> words = new ArrayList<>();
    for (String word : JSPECIFY) {
      String use = word.equals("Nullable") ? "@Target(ElementType.TYPE_USE) " : "";
      String text =
          "package org.jspecify.annotations; import java.lang.annotation.*; %spublic @interface %s {}";
      words.add(source("org/jspecify/annotations/" + word, text.formatted(use, word)));
    }
    Map<String, String> marked = generated("", words.toArray(Path[]::new));
    assertThat(where(marked, type -> type.contains("\n@NullMarked\n")))
        .isEqualTo(marked.keySet())
        .hasSize(8);
    assertThat(marked.get("DoorTransitions")).contains("@Nullable Door next(Door from");
    assertThat(marked.get("TypedDoor")).contains("<R extends @Nullable Object> R match(");
  }
}
