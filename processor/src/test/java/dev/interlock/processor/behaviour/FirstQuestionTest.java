package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.FreshJvm;
import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which classes a program loads for its first question: loading them is what it waits for. Two are
 * of the runtime, which read the lifecycle; none is of a graph, and none is made for a lambda.
 */
class FirstQuestionTest {

  private static final Pattern LOADED = Pattern.compile("(\\S+) source: .*");

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void compile() {
    program = Program.of(folder, "machines", "first");
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void aLookLoadsTheTablesAlone() throws Exception {
    assertThat(loaded("target"))
        .containsExactly(
            "JobStateTransitions",
            "JobStateTransitions$Tables",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleText");
    assertThat(loaded("terminal"))
        .containsExactly(
            "JobStateTransitions",
            "JobStateTransitions$Tables",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleText");
    assertThat(loaded("event"))
        .containsExactly(
            "JobStateEvent",
            "JobStateTransitions",
            "JobStateTransitions$Tables",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleText");
  }

  @Test
  void whoNamesAnActorLoadsTheirTablesToo() throws Exception {
    assertThat(loaded("actor"))
        .containsExactly(
            "JobStateActor",
            "JobStateEvent",
            "JobStateTransitions",
            "JobStateTransitions$ActorTables",
            "JobStateTransitions$Tables",
            "dev.interlock.ActorRows",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleRows",
            "dev.interlock.LifecycleText");
  }

  @Test
  void whatIsAllowedIsListedWithoutAGraph() throws Exception {
    assertThat(loaded("events"))
        .containsExactly(
            "JobStateEvent",
            "JobStateTransitions",
            "JobStateTransitions$Allowed",
            "JobStateTransitions$Tables",
            "dev.interlock.AllowedSet",
            "dev.interlock.AllowedSets",
            "dev.interlock.Constants",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleRows",
            "dev.interlock.LifecycleText");
  }

  /** As it is read from a database, where it may be the first thing that a program does. */
  @Test
  void aNameIsFoundWithoutAGraph() throws Exception {
    assertThat(loaded("name"))
        .containsExactly(
            "JobStateTransitions",
            "JobStateTransitions$Tables",
            "dev.interlock.Constants",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleText",
            "dev.interlock.StateNames");
  }

  @Test
  void aMachineMovesWithoutAGraph() throws Exception {
    assertThat(loaded("machine"))
        .containsExactly(
            "JobStateActor",
            "JobStateEvent",
            "JobStateMachine",
            "JobStateTransitions",
            "JobStateTransitions$ActorTables",
            "JobStateTransitions$Decided",
            "JobStateTransitions$Tables",
            "dev.interlock.ActorRows",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleRows",
            "dev.interlock.LifecycleText");
  }

  /** The exception itself is loaded before, for who catches it. */
  @Test
  void whatIsThrownIsNotExplained() throws Exception {
    assertThat(loaded("refused"))
        .containsExactly(
            "JobStateActor",
            "JobStateEvent",
            "JobStateTransitions",
            "JobStateTransitions$ActorTables",
            "JobStateTransitions$Decided",
            "JobStateTransitions$Tables",
            "dev.interlock.ActorRows",
            "dev.interlock.LifecycleLines",
            "dev.interlock.LifecycleRows",
            "dev.interlock.LifecycleText",
            "dev.interlock.Question");
  }

  /** The names of the classes that are loaded between the question and the end. */
  private static Set<String> loaded(String question) throws Exception {
    List<String> lines =
        new FreshJvm(folder, "-Xlog:class+load:stdout:none")
            .run("programs.FirstQuestion", question);
    assertThat(lines).contains("asked");
    Set<String> loaded = new TreeSet<>();
    for (String line : lines.subList(lines.indexOf("asked") + 1, lines.size())) {
      // Not LambdaForm: JDK 25 has some for what it does by reflection itself, as for an EnumSet.
      assertThat(line).as("no lambda").doesNotContain("$$Lambda");
      Matcher match = LOADED.matcher(line);
      if (match.matches() && line.matches("(programs|dev\\.interlock)\\..*")) {
        loaded.add(match.group(1).replace("programs.", ""));
      }
    }
    return loaded;
  }
}
