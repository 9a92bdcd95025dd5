package dev.interlock.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines that are large in each way compile on a stack as large as the compiler's own by default,
 * and mean what they say. One is as large as it can be with a line an arc; the other is packed.
 */
class LargeMachinesTest {

  /** {@code -Dinterlock.full=true}: as large as users have had them, in minutes. */
  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  private static final int LINES = FULL ? 1_000 : 210;
  private static final int PACKED = FULL ? 1_000 : 500;
  private static final int ALTERNATIVES = FULL ? 1_600 : 800;
  private static final int NAMES = FULL ? 990 : 400;

  @TempDir private Path folder;

  @Test
  void noNumberIsTooLargeForAStack() throws Exception {
    compileBoth(Compiler.JAVAC);
  }

  @Test
  @Tag("any-jdk")
  void norIsOneForThatOfEclipse() throws Exception {
    compileBoth(Compiler.ECLIPSE);
  }

  private void compileBoth(Compiler compiler) throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    List<Path> sources =
        List.of(
            Files.writeString(folder.resolve("Lines.java"), lines()),
            Files.writeString(folder.resolve("Packed.java"), packed()));
    AtomicReference<Compiled> compiled = new AtomicReference<>();
    // The test's own thread may have been given a larger one.
    Thread thread = new Thread(() -> compiled.set(compiler.compile(out, sources)));
    thread.start();
    thread.join();
    assertThat(compiled.get()).as("the compiler didn't die").isNotNull();
    assertThat(compiled.get().messages()).isEmpty();
    assertThat(compiled.get().generated().get("large/LinesTransitions.java")).contains("\"words: ");
    assertThat(compiled.get().generated().get("large/PackedTransitions.java")).contains("names: ");
    try (URLClassLoader classes = new URLClassLoader(new URL[] {out.toUri().toURL()})) {
      assertThat(graph(classes, "Lines").arcs()).hasSize(LINES);
      checkPacked(classes);
    }
  }

  private static StateGraph<?> graph(ClassLoader classes, String name) throws Exception {
    return (StateGraph<?>)
        classes.loadClass("large." + name + "Transitions").getMethod("graph").invoke(null);
  }

  private static void checkPacked(ClassLoader classes) throws Exception {
    StateGraph<?> graph = graph(classes, "Packed");
    assertThat(graph.arcs()).hasSize(PACKED + ALTERNATIVES + NAMES + 1);
    assertThat(graph.events()).hasSize(NAMES + 2);
    assertThat(graph.actors()).hasSize(NAMES);
    assertThat(graph.groups()).hasSize(NAMES);
    assertThat(graph.arcs().get(graph.arcs().size() - 1).from()).hasToString("S" + PACKED);
    Class<?> state = classes.loadClass("large.Packed");
    Class<?> guards = classes.loadClass("large.PackedGuards");
    Class<?> actor = classes.loadClass("large.PackedActor");
    Class<?> functions = classes.loadClass("large.PackedTransitions");
    Object first = state.getEnumConstants()[0];
    for (int passing : new int[] {0, 1, 99, 100, 101, ALTERNATIVES - 1}) {
      // The first guard that says yes decides.
      Object answers =
          Proxy.newProxyInstance(
              classes,
              new Class<?>[] {guards},
              (proxy, method, none) -> number(method.getName()) >= passing);
      Object somebody = actor.getEnumConstants()[3];
      assertThat(
              functions
                  .getMethod("choose", state, actor, guards)
                  .invoke(null, first, somebody, answers))
          .hasToString("S" + (passing % 7 + 1));
      Class<?> event = classes.loadClass("large.PackedEvent");
      Object choose = event.getMethod("valueOf", String.class).invoke(null, "CHOOSE");
      assertThat(
              functions
                  .getMethod("next", state, event, actor, guards)
                  .invoke(null, first, choose, somebody, answers))
          .hasToString("S" + (passing % 7 + 1));
    }
  }

  private static int number(String name) {
    return Integer.parseInt(name.replaceAll("\\D", ""));
  }

  /** A chain whose arcs have everything that an arc can have, with all types, and hooks. */
  private static String lines() {
    List<String> constants = new ArrayList<>();
    for (int each = 0; each < LINES; each++) {
      constants.add(
          (each == 0 ? "@State(initial = true)\n" : "")
              + "@Transition(on = \"next\", to = \"S%d\", by = {\"USER\", \"SYSTEM\"}, guard = \"complete\")\nS%d"
                  .formatted(each + 1, each));
    }
    constants.add("@State(terminal = true)\nS" + LINES);
    return source("@StateMachine(typed = true, hooks = true)\n", "Lines", constants);
  }

  /** Many alternatives, events and groups on one constant, many actors on one arc, many arcs. */
  private static String packed() {
    List<String> constants = new ArrayList<>();
    String alternatives =
        IntStream.range(0, ALTERNATIVES)
            .mapToObj(
                each ->
                    "@Transition(on = \"choose\", to = \"S%d\", guard = \"g%d\")\n"
                        .formatted(each % 7 + 1, each))
            .collect(Collectors.joining());
    constants.add(
        "@State(initial = true, in = {%s})\n@Transition(on = {%s}, to = \"S1\")\n"
                .formatted(names("group"), names("event"))
            + alternatives
            + "S0");
    for (int each = 1; each <= PACKED; each++) {
      constants.add("@Transition(on = \"next\", to = \"S%d\")\nS%d".formatted(each + 1, each));
    }
    constants.add(
        "@State(terminal = true)\n@Transition(on = \"choose\", from = \"S1\", by = {%s})\nS%d"
            .formatted(names("ACTOR"), PACKED + 1));
    return source("", "Packed", constants);
  }

  private static String names(String stem) {
    return IntStream.range(0, NAMES)
        .mapToObj(each -> '"' + stem + each + '"')
        .collect(Collectors.joining(", "));
  }

  private static String source(String head, String name, List<String> constants) {
    return "package large;\nimport dev.interlock.*;\n%spublic enum %s {\n%s\n}\n"
        .formatted(head, name, String.join(",\n", constants));
  }
}
