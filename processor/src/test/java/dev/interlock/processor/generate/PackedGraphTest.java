package dev.interlock.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.StateGraph.Rule;
import dev.interlock.StateGraphBuilder;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A machine that is packed into strings means what it would with a line an arc. */
class PackedGraphTest {

  private static final Path WIDE = Path.of("src/test/resources/programs/machines/Wide.java");
  private static final int STATES = 24;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECLIPSE"})
  void saysWhatIsDeclared(Compiler compiler) throws Exception {
    Compiled compiled = compiler.compileStrictly(folder, List.of(WIDE), List.of());
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().get("programs/WideTransitions.java")).contains("names: ");
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      StateGraph<?> found =
          (StateGraph<?>)
              classes.loadClass("programs.WideTransitions").getMethod("graph").invoke(null);
      StateGraph<?> expected = declared(found.type());
      assertThat(found.states().toString()).isEqualTo(expected.states().toString());
      assertThat(found.initial().toString()).isEqualTo(expected.initial().toString());
      assertThat(found.terminal().toString()).isEqualTo(expected.terminal().toString());
      assertThat(found.sentinels().toString()).isEqualTo(expected.sentinels().toString());
      assertThat(found.groups().toString()).isEqualTo(expected.groups().toString());
      assertThat(found.events()).isEqualTo(expected.events());
      assertThat(found.actors()).isEqualTo(expected.actors());
      assertThat(found.arcs().toString()).isEqualTo(expected.arcs().toString());
      assertThat(found.rules().toString()).isEqualTo(expected.rules().toString());
    }
  }

  /** Every state can go to every other; what the arcs are called changes from one to the next. */
  private static <S extends Enum<S>> StateGraph<S> declared(Class<S> type) {
    S[] states = type.getEnumConstants();
    StateGraphBuilder<S> graph = StateGraph.builder(type);
    graph.sentinel(states[0]).initial(states[1]).terminal(states[STATES + 1]);
    graph.actors("USER", "ADMIN", "ROBOT").events("CHOOSE");
    for (int state = 1; state <= STATES; state++) {
      graph.group(state < 10 ? "low" : "high", states[state]);
    }
    // Guarded arcs of a state come first.
    graph.arc(states[1], states[2]).on("CHOOSE").guard("ready");
    graph.arc(states[1], states[3]).on("CHOOSE");
    graph.arc(states[1], states[4]).by("ROBOT");
    for (int from = 1; from <= STATES; from++) {
      for (int to = 2; to <= STATES; to++) {
        if (from != to) {
          graph.arc(states[from], states[to]).on("GO" + (to - 1)).by("USER", "ADMIN");
        }
      }
    }
    graph.arc(states[2], states[STATES + 1]);
    graph.rule(new Rule<>(states[6], "onlyBy", Set.of(), List.of("USER", "ADMIN")));
    Set<S> low = new HashSet<>(Arrays.asList(states).subList(1, 10));
    graph.rule(new Rule<>(states[STATES + 1], "onlyFrom", low, List.of()));
    graph.rule(new Rule<>(states[STATES + 1], "onlyAfter", Set.of(states[2]), List.of()));
    return graph.build();
  }
}
