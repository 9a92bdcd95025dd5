package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler reports itself: it is right about it, and we add nothing that only follows. */
class CompilersErrorsTest {

  private static final List<String> ANNOTATIONS =
      List.of(
          "@State(initial = \"yes\") NEW",
          "@State(initial = true, nope = 5) @Transition(to = \"DONE\") NEW",
          "@State(initial = true, value = \"NEW\") @Transition(to = \"DONE\") NEW",
          "@State(initial = true) @State @Transition(to = \"DONE\") NEW",
          "@State(initial = true, in = 3) NEW",
          "@State(initial = true, onlyTo = Missing.NAME) NEW",
          "@State(initial = true) @Transition(on = 5, to = \"DONE\") NEW",
          "@State(initial = true) @Transition(to = String.class) NEW",
          "@State(initial = true) @Transition(to = {\"DONE\", 'c'}) NEW",
          "@State(initial = true) @Transition(to = @Override) NEW",
          "@State(initial = true) @Transition(to = null) NEW",
          "@State(initial = true) @Transition(to = \"DONE\", on = \"a\", on = \"b\") NEW",
          "@State(initial = true) @Transition.List(5) NEW",
          "@State(initial = true) @Transition.List({@Transition(to = 5)}) NEW",
          "@State(initial = true) @Unknown(to = \"DONE\") NEW",
          "@State(initial = true) @Other(to = 5) NEW",
          "@State(initial = true) @Other NEW",
          "@State(initial = true) @Odd NEW");

  private static final List<String> SETTINGS =
      List.of(
          "@StateMachine(stripPrefix = 3)",
          "@StateMachine(typed = \"false\")",
          "@StateMachine(machine = Missing.NONE)",
          "@StateMachine(actorType = \"x\")",
          "@StateMachine(actorType = Missing.class)",
          "@StateMachine(actors = {\"A\", 5})",
          "@StateMachine(hooks = \"true\")",
          "@StateMachine(nope = 1)",
          "@StateMachine @StateMachine",
          "@Settings.StateMachine(stripPrefix = \"N\")");

  @TempDir private Path folder;

  static Stream<Arguments> inputs() {
    return Stream.of(Compiler.values())
        .flatMap(
            compiler ->
                Stream.concat(
                    ANNOTATIONS.stream().map(each -> Arguments.of(compiler, "", each)),
                    SETTINGS.stream()
                        .map(
                            each ->
                                Arguments.of(
                                    compiler,
                                    each,
                                    "@State(initial = true) @Transition(to = \"DONE\") NEW"))));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void standAlone(Compiler compiler, String settings, String constant) throws IOException {
    String source =
        """
        import dev.interlock.*;

        %s
        enum Job {
          %s,
          @State(terminal = true) DONE;

          @Transition @interface Other { String to(); String on() default ""; }
          @Transition(on = 7) @interface Odd { String to() default "DONE"; int by() default "x"; }
        }
        """
            .formatted(settings, constant);
    Path file = Files.writeString(folder.resolve("Job.java"), source);
    Compiled result = compiler.compile(folder, List.of(file));
    assertThat(result.success()).isFalse();
    assertThat(result.messages()).isNotEmpty().noneMatch(each -> Compiled.check(each).isPresent());
  }
}
