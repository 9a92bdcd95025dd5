package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same machine in both spellings is the same code, to the byte; what doesn't compile is
 * javac's.
 */
class TypedSpellingTest {

  private static final String STRINGS =
      """
      import dev.interlock.*;

      @StateMachine(typed = true, machine = true, actors = {"OWNER", "SERVICE"})
      enum Job implements JobMoves {
        @State(initial = true) STOPPED,
        @State(initial = true, in = "young") PENDING,
        @Transition(on = "start", from = {"STOPPED", "PENDING"}, by = "SERVICE")
        @Transition(on = "stop", to = "STOPPED", by = "OWNER", guard = "idle")
        @Transition(to = "PENDING")
        RUNNING,
        @State(terminal = true, onlyFrom = {"PENDING", "RUNNING"}, onlyBy = {"SERVICE", "OWNER"})
        @Transition(on = "fail", from = Transition.ANY, except = "STOPPED", by = "SERVICE")
        @Transition(on = "cancel", from = "young", by = "OWNER")
        FAILED
      }
      """;

  private static final String TYPED =
      """
      import dev.interlock.*;

      @StateMachine(typed = true, machine = true, actors = {"OWNER", "SERVICE"})
      enum Job implements JobMoves {
        @Begin STOPPED,
        @Begin(in = "young") PENDING,
        @Start(from = {STOPPED, PENDING}) @Back(to = STOPPED, on = "stop", by = Party.OWNER, guard = "idle")
        @Back(to = PENDING)
        RUNNING,
        @End(onlyFrom = {PENDING, RUNNING})
        @Fail(except = STOPPED)
        @Transition(on = "cancel", from = "young", by = "OWNER")
        FAILED;

        enum Party { SERVICE, OWNER }

        @State(initial = true) @interface Begin { String[] in() default {}; }
        @State(terminal = true, onlyBy = {"SERVICE", "OWNER"}) @interface End { Job[] onlyFrom(); }
        @Transition(on = "start", by = "SERVICE") @interface Start { Job[] from(); }
        @Transition(on = "fail", from = Transition.ANY)
        @interface Fail { Job[] except(); Party by() default Party.SERVICE; }
        @Transition @java.lang.annotation.Repeatable(Backs.class)
        @interface Back { Job to(); String[] on() default {}; Party[] by() default {}; String guard() default ""; }
        @interface Backs { Back[] value(); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void bothSpellingsGiveTheSameCode() throws IOException {
    Map<String, String> strings = generated("strings", STRINGS);
    assertThat(strings).hasSize(7);
    assertThat(generated("typed", TYPED)).isEqualTo(strings);
  }

  /** Each leaves the enum without what it names, which must not be called a fault as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Transition(on = \"go\") @interface Go { Missing[] from(); }",
        "@Transition(on = \"go\") @interface Go { Missing[] from() default {}; }",
        "@Transition(on = \"go\") @interface Go { Job[] from() default MISSING; }",
        "@Transition(on = \"go\", from = Missing.NAME) @interface Go { Job[] from() default {}; }",
        "@Transition(from = Transition.ANY) @interface Go { Job[] from(); String[] on() default Missing.NAME; }",
        "@Transition(on = \"go\") @interface Go { Job[] from(); int missing(); }",
      })
  void whatDoesNotCompileIsTheCompilersToReport(String annotation) throws IOException {
    String source =
        """
        import dev.interlock.*;

        enum Job {
          @State(initial = true) NEW,
          @State(terminal = true, onlyFrom = "NEW") @Go(from = NEW) DONE;
          %s
        }
        """
            .formatted(annotation);
    Path file = Files.writeString(folder.resolve("Job.java"), source);
    Compiled result = Compiler.JAVAC.compile(folder, List.of(file));
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .allMatch(
            message ->
                message.contains("cannot find symbol")
                    || message.contains("missing a default value")
                    // What JDK 25 says of a constant that it can't find.
                    || message.contains("must be an enum constant")
                    || message.contains("No processor claimed"));
  }

  private Map<String, String> generated(String name, String source) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    Path file = Files.writeString(folder.resolve("Job.java"), source);
    Compiled result = Compiler.JAVAC.compile(own, List.of(file));
    assertThat(result.messages()).allMatch(message -> message.contains("No processor claimed"));
    return result.generated();
  }
}
