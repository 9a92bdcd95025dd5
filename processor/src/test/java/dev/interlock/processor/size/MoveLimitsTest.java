package dev.interlock.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.model.Limits;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.Generated;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What states and transitions make has limits as well. A machine that has reached one compiles and
 * runs; with one more, it is we who say that it is too large.
 */
class MoveLimitsTest {

  /** {@code -Dinterlock.full=true}: what takes javac more than seconds, and gigabytes. */
  private static final boolean FULL = Boolean.getBoolean("interlock.full");

  /** All of them are initial, and lead to an end. */
  private static final String ENUM =
      """
      import dev.interlock.*;
      %s
      enum Large {
      %s
        @State(terminal = true)
        @Transition(from = Transition.ANY, on = {%s})
        END
      }
      """;

  private static final String END = "\"end\"";

  @TempDir private Path folder;

  private enum Heavy {
    NOTHING,
    WHAT_HAS_REACHED_IT,
    ONE_MORE_AS_WELL
  }

  /**
   * A limit.
   *
   * @param heavy what of it takes a compiler more than seconds
   * @param machine the source of a machine that has reached it, and has so many more
   * @param words what is said of one more
   */
  private record Limit(String name, Heavy heavy, IntFunction<String> machine, String words) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Limit> all() {
    return Stream.of(
        new Limit(
            "states",
            Heavy.NOTHING,
            more -> machine("", states(Limits.STATES - 1 + more, state -> ""), END),
            "it has 4104 constants, and an enum can hold 4103."),
        new Limit(
            "guarded states",
            Heavy.NOTHING,
            more ->
                machine(
                    "",
                    states(
                        Limits.GUARDED_STATES + more,
                        state -> "@Transition(on = \"go\", to = \"END\", guard = \"isOpen\")"),
                    END),
            "3001 states have guarded transitions"),
        new Limit(
            "sets of actors",
            Heavy.WHAT_HAS_REACHED_IT,
            more -> machine("typed = true", states(300, state -> pairs(state, more)), END),
            "3001 sets of actors"),
        new Limit(
            "methods of typed states",
            Heavy.WHAT_HAS_REACHED_IT,
            more ->
                machine(
                    "typed = true",
                    states(200, state -> state < more ? moreEvents(1, "") : ""),
                    names("e", 200)),
            "40001 methods"),
        new Limit(
            "methods of views",
            Heavy.WHAT_HAS_REACHED_IT,
            more -> machine("machine = true", states(1, state -> views(more)), END),
            "methods, and can hold 100000"),
        new Limit(
            "guarded transitions",
            Heavy.ONE_MORE_AS_WELL,
            more -> machine("", states(2_000, state -> guarded(state, more)), END),
            "more guarded transitions than the 50000"));
  }

  static Stream<Limit> reached() {
    return all().filter(each -> FULL || each.heavy() == Heavy.NOTHING);
  }

  static Stream<Limit> exceeded() {
    return all().filter(each -> FULL || each.heavy() != Heavy.ONE_MORE_AS_WELL);
  }

  @ParameterizedTest
  @MethodSource("reached")
  void whatHasReachedItCompilesAndRuns(Limit limit) throws Exception {
    Compiled compiled = compile(limit.machine().apply(0));
    assertThat(compiled.messages()).isEmpty();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {compiled.out().toUri().toURL()});
        Stream<Path> files = Files.list(compiled.out())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        // Verified and initialised.
        Class.forName(file.getFileName().toString().replace(".class", ""), true, classes);
      }
      Generated code = new Generated(classes, "Large");
      Object[] states = code.type("").getEnumConstants();
      Object first = states[0];
      Object last = states[states.length - 1];
      assertThat(code.call("Transitions", "canTransition", List.of(first, last))).isEqualTo(true);
      assertThat(code.call("Transitions", "canTransition", List.of(last, first))).isEqualTo(false);
    }
  }

  @ParameterizedTest
  @MethodSource("exceeded")
  void oneMoreIsTooLarge(Limit limit) throws IOException {
    List<String> messages = compile(limit.machine().apply(1), "-proc:only").messages();
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0))
        .startsWith("[too-large] Large is too large: ")
        .contains(limit.words());
  }

  private Compiled compile(String source, String... options) throws IOException {
    Path own = Files.createTempDirectory(folder, "machine");
    Path file = Files.writeString(own.resolve("Large.java"), source);
    Compiled compiled = Compiler.JAVAC.compile(own, List.of(file), options);
    assertThat(compiled.success()).isEqualTo(compiled.messages().isEmpty());
    return compiled;
  }

  private static String machine(String settings, String states, String events) {
    return ENUM.formatted("@StateMachine(" + settings + ")", states, events);
  }

  private static String states(int count, IntFunction<String> transitions) {
    return IntStream.range(0, count)
        .mapToObj(
            state -> "@State(initial = true) " + transitions.apply(state) + " S" + state + ",\n")
        .collect(Collectors.joining());
  }

  private static String moreEvents(int count, String by) {
    return "@Transition(on = {%s}, to = \"END\"%s)".formatted(names("more", count), by);
  }

  /**
   * Ten events in each state, each for two actors who share no other; one less in the first, as all
   * actors together, who may end it, are a set as well.
   */
  private static String pairs(int state, int more) {
    return IntStream.range(0, state == 0 ? 9 + more : 10)
        .mapToObj(
            event ->
                "@Transition(on = \"e%d\", to = \"END\", by = {%s})\n"
                    .formatted(event, pair(10 * state + event)))
        .collect(Collectors.joining());
  }

  private static String pair(int number) {
    int other = 1;
    int left = number;
    while (left >= other) {
      left -= other;
      other++;
    }
    return "\"A%d\", \"A%d\"".formatted(left, other);
  }

  /** Two methods for each event of an actor's, and two more for the end, which is anyone's. */
  private static String views(int more) {
    return "@Transition(on = {%s}, to = \"END\", by = {%s})\n"
            .formatted(names("e", 249), names("ACTOR", 200))
        + (more > 0 ? moreEvents(more, ", by = \"ACTOR0\"") : "");
  }

  /** Twenty-five in each state, which lead elsewhere than those of every other. */
  private static String guarded(int state, int more) {
    return IntStream.range(0, state < more ? 26 : 25)
        .mapToObj(
            each ->
                "@Transition(on = \"go\", to = \"S%d\", guard = \"g%d\")\n"
                    .formatted((state + 1 + each) % 2_000, each))
        .collect(Collectors.joining());
  }

  private static String names(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> '"' + stem + each + '"')
        .collect(Collectors.joining(", "));
  }
}
