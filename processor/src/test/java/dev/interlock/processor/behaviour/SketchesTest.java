package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.check.Checks;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import dev.interlock.processor.testing.machine.Sketch;
import dev.interlock.processor.testing.machine.SketchSource;
import dev.interlock.processor.testing.machine.Sketches;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines by chance with groups, wildcards, guards, actors and rules, written out and compiled:
 * the same bytes in either spelling and in any order, and the arcs that the sketch means.
 */
class SketchesTest {

  private static final List<Sketch> SKETCHES =
      Sketches.of(11)
          .filter(sketch -> !sketch.transitions().isEmpty())
          .filter(
              sketch ->
                  Checks.check(sketch.machine()).stream().noneMatch(each -> each.check().fixed()))
          .limit(24)
          .toList();

  /** Enough where only the sources are compared. */
  private static final String ONLY = "-proc:only";

  @TempDir private static Path folder;
  private static Map<String, String> generated;

  @BeforeAll
  static void compile() throws IOException {
    assertThat(SKETCHES).hasSize(24);
    generated = compile("strings", SketchSource::strings, false).generated();
  }

  private static Compiled compile(
      String name, BiFunction<Sketch, String, String> spelling, boolean backwards, String... more)
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int index = 0; index < SKETCHES.size(); index++) {
      String type = "Sketch" + index;
      String text = spelling.apply(SKETCHES.get(index), type);
      sources.add(Files.writeString(folder.resolve(type + ".java"), text));
    }
    if (backwards) {
      Collections.reverse(sources);
    }
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-Ainterlock.dead_end=off", "-Ainterlock.no_way_out=off"));
    Path own = Files.createDirectory(folder.resolve(name));
    Compiled result = Compiler.JAVAC.compile(own, sources, options.toArray(String[]::new));
    assertThat(result.success()).as(String.join("\n", result.messages())).isTrue();
    return result;
  }

  @Test
  void theTypedSpellingGivesTheSameBytes() throws IOException {
    assertThat(compile("typed", SketchSource::typed, false, ONLY).generated()).isEqualTo(generated);
  }

  @Test
  void theOrderOfSourcesChangesNoByte() throws IOException {
    assertThat(compile("back", SketchSource::strings, true, ONLY).generated()).isEqualTo(generated);
  }

  @Test
  void theCodeKnowsWhatTheSketchMeans() throws IOException {
    try (var loader = new URLClassLoader(new URL[] {folder.resolve("strings").toUri().toURL()})) {
      for (int index = 0; index < SKETCHES.size(); index++) {
        check(SKETCHES.get(index), new Generated(loader, "Sketch" + index));
      }
    }
  }

  private static void check(Sketch sketch, Generated code) {
    StateGraph<?> graph = (StateGraph<?>) code.call("Transitions", "graph", List.of());
    Map<Sketch.Step, Set<String>> arcs = new HashMap<>();
    for (StateGraph.Arc<?> arc : graph.arcs()) {
      arcs.put(step(arc), new TreeSet<>(arc.actors()));
    }
    assertThat(arcs).as("%s", sketch).isEqualTo(sketch.steps());
    for (int state = 0; state < sketch.size(); state++) {
      int own = state;
      Object constant = code.constant("", "S" + state);
      assertThat(code.call("Transitions", "targets", List.of(constant)))
          .hasToString(states(sketch, other -> leads(sketch, own, other)));
      assertThat(code.call("Transitions", "sources", List.of(constant)))
          .hasToString(states(sketch, other -> leads(sketch, other, own)));
      for (Map.Entry<String, Set<Integer>> group : sketch.groups().entrySet()) {
        String isIn = "isIn" + group.getKey().toUpperCase(Locale.ROOT);
        assertThat(code.call("Transitions", isIn, List.of(constant)))
            .isEqualTo(group.getValue().contains(state));
      }
      assertThat(code.call("Transitions", "isTerminal", List.of(constant)))
          .isEqualTo(sketch.terminal().contains(state));
    }
  }

  private static String states(Sketch sketch, IntPredicate condition) {
    return IntStream.range(0, sketch.size())
        .filter(condition)
        .mapToObj(state -> "S" + state)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static boolean leads(Sketch sketch, int from, int to) {
    return sketch.steps().keySet().stream()
        .anyMatch(step -> step.from() == from && step.to() == to);
  }

  private static Sketch.Step step(StateGraph.Arc<?> arc) {
    return new Sketch.Step(
        index(arc.from()),
        index(arc.to()),
        arc.event().orElse("").toLowerCase(Locale.ROOT),
        arc.guard().orElse(""));
  }

  private static int index(Enum<?> state) {
    return Integer.parseInt(state.name().substring(1));
  }
}
