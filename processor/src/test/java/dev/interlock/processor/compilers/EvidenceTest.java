package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown of the source under a finding, and where the compiler points. */
class EvidenceTest {

  private static final String AS_WRITTEN =
      """
      import dev.interlock.State;
      enum Door {
        @State(initial = true)
        @dev.interlock.Transition(to="SHUT", on = Door.SHUTTING)
        OPEN,
      \t@State( terminal=true,
      \t    onlyFrom = { // nobody else
      \t      "LOCKED" } )
        SHUT,
        @dev.interlock.Transition(to = "SHUT", on = "slam")
        @dev.interlock.Transition(from = "*", on = "lock")
        LOCKED;
        static final String SHUTTING = "close";
      }
      """;

  private static final String CARRIED =
      """
      import dev.interlock.*;
      @StateMachine enum Job {
        @State(initial = true) @Stop(to = "DONE") NEW,
        @Transition(from = "NEW", on = "end", by = "SERVICE")
        @Ends DONE;
        @Transition(on = "stop", by = "USER") @interface Stop { String to(); }
        @State(terminal = true, onlyBy = "SERVICE")
        @interface Ends {}
      }
      """;

  private static final String BY_DEFAULT =
      """
      @StateMachine(actors = {"USER", "SERVICE"}) enum Job {
        @State(initial = true) @Stop NEW,
        @State(terminal = true, onlyBy = "SERVICE") DONE;
      }
      """;

  private static final String STOP =
      """
      import dev.interlock.*;
      @Transition(on = "stop") @interface Stop {
        String to() default "DONE";

        String[] by() default {"USER",
            "USR"};
      }
      """;

  @TempDir private Path folder;

  @Test
  void javacShowsTheSourceAsItIsWritten() throws IOException {
    assertThat(messages(Compiler.JAVAC, "Door", AS_WRITTEN))
        .containsExactly(
            """
            4: [contradiction] OPEN -> SHUT is declared, but SHUT may be entered only from LOCKED.
                declared:  @dev.interlock.Transition(to="SHUT", on = Door.SHUTTING) on OPEN, line 4
                forbidden: @State( terminal=true, onlyFrom = {"LOCKED" } ) on SHUT, line 7
                                                             ^""");
  }

  /** They keep no more of the source than what it means, and the order. */
  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"WRAPPED_JAVAC", "ECLIPSE"})
  void othersShowWhatTheyKnow(Compiler compiler) throws IOException {
    assertThat(messages(compiler, "Door", AS_WRITTEN))
        .singleElement()
        .asString()
        .contains(
            " @Transition(to = \"SHUT\", on = \"close\") on OPEN\n",
            " @State(terminal = true, onlyFrom = \"LOCKED\") on SHUT");
  }

  @Test
  void anAnnotationOfTheUsersIsFollowedByWhatItMeans() throws IOException {
    assertThat(messages(Compiler.JAVAC, "Job", CARRIED))
        .containsExactly(
            """
            3: [contradiction] NEW -> DONE is declared for USER, but DONE may be entered only by SERVICE.
                declared:  @Stop(to = "DONE") on NEW, line 3
                                      ^
                forbidden: @Ends on DONE, line 5
                @Stop:     @Transition(on = "stop", by = "USER"), line 6
                                                         ^
                @Ends:     @State(terminal = true, onlyBy = "SERVICE"), line 7
                                                            ^""");
  }

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"WRAPPED_JAVAC", "ECLIPSE"})
  void withoutItsSourceTheAnnotationIsNamedInFull(Compiler compiler) throws IOException {
    assertThat(messages(compiler, "Job", CARRIED))
        .singleElement()
        .asString()
        .contains(
            "@Stop: @Transition(on = \"stop\", by = \"USER\"), in Job.Stop",
            "@Ends: @State(terminal = true, onlyBy = \"SERVICE\"), in Job.Ends");
  }

  @Test
  void aFaultInADefaultIsShownWhereItStands() throws IOException {
    source("Stop", STOP);
    assertThat(messages(Compiler.JAVAC, "Job", "import dev.interlock.*;\n" + BY_DEFAULT))
        .first()
        .isEqualTo(
            """
            3: [unknown-actor] "USR" is no actor of Job; did you mean "USER"?
                @Stop: String[] by() default {"USER", "USR"}, Stop.java:6
                                                      ^""");
    assertThat(messages(Compiler.ECLIPSE, "Job", "import dev.interlock.*;\n" + BY_DEFAULT))
        .first()
        .asString()
        .contains("@Stop: String[] by() default {\"USER\", \"USR\"}, in Stop");
  }

  @Test
  void anElementThatCannotBeReadIsShownWhereItIsDeclared() throws IOException {
    assertThat(
            messages(
                Compiler.JAVAC,
                "Door",
                """
                import dev.interlock.*;
                enum Door {
                  @State(initial = true) OPEN,
                  @State(terminal = true) @Close(from = 0) SHUT;
                  @Transition(on = "close") @interface Close {
                    int from();
                  }
                }
                """))
        .containsExactly(
            """
            4: [typed-reference] The element 'int from()' of @Close can't name a state of Door.
                @Close: int from(), line 6""");
  }

  @Test
  void whatIsElsewhereInTheSameAnnotationIsPointedAt() throws IOException {
    assertThat(
            messages(
                Compiler.JAVAC,
                "Door",
                """
                import dev.interlock.*;
                enum Door {
                  @State(initial = true) @Transition(on = {"close", "Close"}, to = "SHUT") OPEN,
                  @State(terminal = true) SHUT
                }
                """))
        .containsExactly(
            """
            3: [name-clash] Event "Close" and event "close" would both become DoorTransitions.canClose(Door).
                other: event "close", line 3
                       @Transition(on = {"close", "Close"}, to = "SHUT")
                                         ^""");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void nothingIsQuotedWithoutAFault(Compiler compiler) throws IOException {
    assertThat(
            messages(
                compiler, "Door", AS_WRITTEN.replace("\"LOCKED\" }", "\"LOCKED\", \"OPEN\" }")))
        .isEmpty();
  }

  /** Returns the errors, each after its line and without what to do. */
  private List<String> messages(Compiler compiler, String name, String text) throws IOException {
    source(name, text);
    Path[] sources;
    try (var files = Files.list(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
    }
    Path out = Files.createTempDirectory(folder, "out");
    return compiler.compile(out, Arrays.asList(sources)).diagnostics().stream()
        .map(
            each ->
                each.getLineNumber()
                    + ": "
                    + each.getMessage(Locale.ENGLISH)
                        .replaceFirst("(?s)\n *fix: .*", "")
                        .replaceAll("(?m)(?<=: ) +", compiler == Compiler.JAVAC ? "$0" : ""))
        .toList();
  }

  private void source(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), text);
  }
}
