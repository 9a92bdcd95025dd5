package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The enum is compiled anew with its constants moved and one more, and the generated classes
 * aren't: they still mean the constants that they name. Small enough for masks and lines, too large
 * for masks, and too large for lines.
 */
class StaleTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {5, 90, 400})
  void generatedCodeMeansConstantsByTheirNames(int states) throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> constants = IntStream.range(0, states).mapToObj(StaleTest::constant).toList();
    Path source = write(constants);
    Compiled before = Compiler.JAVAC.compile(out, List.of(source));
    assertThat(before.messages()).isEmpty();
    List<String> answers = answers(out);
    List<String> moved = new ArrayList<>(constants);
    moved.add("ADDED");
    Collections.reverse(moved);
    write(moved);
    Compiled after = Compiler.JAVAC.compile(out, List.of(source), "-proc:none");
    assertThat(after.messages()).isEmpty();
    assertThat(answers(out)).isEqualTo(answers);
  }

  private Path write(List<String> constants) throws IOException {
    String enumeration = String.join(",\n", constants);
    return Files.writeString(
        folder.resolve("Step.java"),
        "package stale;\nimport dev.interlock.*;\n@StateMachine(typed = true) public enum Step implements StepMoves {\n"
            + enumeration
            + "\n}\n");
  }

  private static String constant(int place) {
    String flags =
        place == 0
            ? "@State(initial = true, in = \"early\")\n"
            : place % 5 == 4
                ? "@State(terminal = true)\n"
                : place == 1 ? "@State(in = \"early\")\n" : "";
    String arcs =
        place % 5 == 4
            ? ""
            : "@Transition(on = \"next\", to = \"S%d\", by = \"USER\")\n".formatted(place + 1)
                + "@Transition(on = \"skip\", to = \"S%d\", guard = \"brave\")\n"
                    .formatted(place / 5 * 5 + 4)
                + (place == 3 ? "@Transition(on = \"more\", to = \"S0\")\n" : "");
    String reach = place > 0 && place % 5 == 0 ? "@Transition(from = \"S0\")\n" : "";
    return flags + reach + arcs + "S" + place;
  }

  private static List<String> answers(Path out) throws Exception {
    List<String> answers = new ArrayList<>();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {out.toUri().toURL()})) {
      Class<?> state = classes.loadClass("stale.Step");
      Class<?> functions = classes.loadClass("stale.StepTransitions");
      Class<?> typed = classes.loadClass("stale.TypedStep");
      Class<?> event = classes.loadClass("stale.StepEvent");
      Class<?> actor = classes.loadClass("stale.StepActor");
      for (Object each : state.getEnumConstants()) {
        if (each.toString().equals("ADDED")) {
          continue;
        }
        List<Object> line = new ArrayList<>(List.of(each));
        for (String question :
            List.of("targets", "sources", "events", "isTerminal", "isInitial", "isInEarly")) {
          line.add(sorted(functions.getMethod(question, state).invoke(null, each)));
        }
        for (String question : List.of("canNext", "canSkip")) {
          line.add(state.getMethod(question).invoke(each));
        }
        for (Object user : actor.getEnumConstants()) {
          for (Object fired : event.getEnumConstants()) {
            line.add(
                functions
                    .getMethod("canFire", state, event, actor)
                    .invoke(null, each, fired, user));
          }
        }
        line.add(typed.getMethod("of", state).invoke(null, each).toString());
        answers.add(line.toString());
      }
      StateGraph<?> graph = (StateGraph<?>) functions.getMethod("graph").invoke(null);
      answers.add(
          sorted(graph.arcs().stream().map(Object::toString).collect(Collectors.toSet()))
              .toString());
    }
    Collections.sort(answers);
    return answers;
  }

  /** Sets are in the order of the enum, which has changed. */
  private static Object sorted(Object answer) {
    return answer instanceof Iterable<?> items
        ? new TreeSet<>(Arrays.asList(items.toString().split("[\\[\\], ]+", -1)))
        : answer;
  }
}
