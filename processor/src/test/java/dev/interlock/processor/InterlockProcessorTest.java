package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.InterlockGenerated;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.read.Surroundings;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.compiler.WrappedEnvironment;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterlockProcessorTest {

  private static final String FAULTY =
      """
      import dev.interlock.*;
      enum Door implements DoorMoves {
        @State(initial = true)
        @Transition(on = "close", to = "CLOSED")
        @Transition(on = "lock", to = {
            "LOKED"})
        OPEN,
        @State(terminal = true) CLOSED,
        @State(terminal = true) LOCKED
      }
      """;

  private static final String SMALL =
      "import dev.interlock.*; enum C implements CMoves { @State(initial = true, terminal = true) X }";

  @TempDir private Path folder;

  @Test
  void anEnumThatUsesItsMixinShowsNothingButTheFault() throws IOException {
    Path user = source("User", "class User { boolean is(Door door) { return door.canClose(); } }");
    Compiled result = Compiler.JAVAC.compile(folder, List.of(source("Door", FAULTY), user));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(6);
    assertThat(result.messages().get(0))
        .isEqualTo(
            """
            [unknown-state] "LOKED" is no state of Door; did you mean "LOCKED"?
                fix: write "LOCKED". See\s"""
                + Check.UNKNOWN_STATE.page());
  }

  @Test
  void aFaultInOneEnumLeavesTheOtherAlone() throws IOException {
    Path sound =
        source(
            "Lamp",
            """
            import dev.interlock.*;
            enum Lamp { @State(initial = true) @Transition(on = "press", to = "ON") OFF,
              @Transition(on = "press", to = "OFF") ON;
              boolean lit() { return LampTransitions.press(this) == OFF; } }
            """);
    Compiled result = Compiler.JAVAC.compile(folder, List.of(source("Door", FAULTY), sound));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.generated()).containsKeys("LampTransitions.java", "DoorTransitions.java");
  }

  @Test
  void theOrderOfSourcesChangesNoByte() throws IOException {
    Path one = source("A", "import dev.interlock.*; enum A { @State(initial = true) X }");
    Path other =
        source(
            "B",
            "import dev.interlock.*; @StateMachine(typed = true, machine = true) enum B { @State(initial = true)"
                + " @Transition(to = \"Y\", by = {\"u\", \"t\", \"s\"}) X, Y }");
    Map<String, String> forth =
        Compiler.JAVAC
            .compile(Files.createDirectory(folder.resolve("1")), List.of(one, other))
            .generated();
    Map<String, String> back =
        Compiler.JAVAC
            .compile(Files.createDirectory(folder.resolve("2")), List.of(other, one))
            .generated();
    assertThat(forth).isEqualTo(back).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aRuntimeOfAnotherLevelIsNamedOnceAndFirst(Compiler compiler) throws IOException {
    Path generated =
        Files.writeString(
            Files.createDirectories(folder.resolve("dev/interlock"))
                .resolve("InterlockGenerated.java"),
            "package dev.interlock; public @interface InterlockGenerated {"
                + " String value(); @interface CheckReturnValue {} }");
    assertThat(compiler.compile(folder, List.of(generated)).messages()).isEmpty();
    Files.delete(generated);
    Path one =
        source(
            "E",
            "enum E implements EMoves { @dev.interlock.State(initial = true, terminal = true) X }");
    Path other = source("F", "enum F { @dev.interlock.State(initial = true, terminal = true) X }");
    Compiled result = compiler.compile(folder, List.of(one, other));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0))
        .startsWith("[runtime-mismatch] ")
        .contains("API level 0", "level 1", "\n");
    assertIsDocumented(result.messages().get(0));
    assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anOldLanguageIsNamedInsteadOfWhatItCantParse(Compiler compiler) throws IOException {
    Path one = source("G", "enum G { @dev.interlock.State(initial = true, terminal = true) X, Y }");
    Path other = source("H", "enum H { @dev.interlock.State(initial = true, terminal = true) X }");
    Compiled result = compiler.compile(folder, List.of(one, other), "--release", "11");
    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0))
        .startsWith("[java-version] ")
        .contains("as Java 11,", "\n");
    assertIsDocumented(result.messages().get(0));
    assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(1);
  }

  @Test
  void aFaultOfOursIsReportedOnTheEnumAndCostsNoOther() throws IOException {
    Path one = source("C", SMALL);
    Path other =
        source(
            "G",
            "enum G implements GMoves { @dev.interlock.State(initial = true, terminal = true) X }");
    Compiled result =
        Compiler.JAVAC.compile(folder, List.of(one, other), WrappedEnvironment.failingAt("CMoves"));
    // javac has a word of its own on files that were opened and not written.
    assertThat(result.messages())
        .filteredOn(each -> Compiled.check(each).isPresent())
        .singleElement()
        .asString()
        .startsWith("[internal-error] Interlock failed on C: java.lang.IllegalStateException: no")
        .contains("fix: report it")
        .endsWith("See " + Check.INTERNAL_ERROR.page());
    assertThat(result.generated()).containsKey("GMoves.java");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aFileThatCannotBeWrittenIsReportedOnTheEnum(Compiler compiler) throws IOException {
    Compiled result =
        compiler.compile(
            folder,
            List.of(source("C", SMALL)),
            WrappedEnvironment.failingAt("CMoves", () -> new IOException("disk full")));
    assertThat(result.messages())
        .filteredOn(each -> Compiled.check(each).isPresent())
        .singleElement()
        .asString()
        .startsWith(
            "[unwritable-file] Can't write what is generated: java.io.IOException: disk full")
        .endsWith("See " + Check.UNWRITABLE_FILE.page());
  }

  @Test
  void theRuntimeBesideUsHasTheLevelThatWeGenerateFor() {
    assertThat(InterlockGenerated.API_LEVEL).isEqualTo(Surroundings.LEVEL);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aGroupThatClashesCostsNobodyTheTypedStates(Compiler compiler) throws IOException {
    Path enumeration =
        source(
            "Seat",
            """
            import dev.interlock.*;
            @StateMachine(typed = true)
            enum Seat {
              @State(initial = true, in = "inUse") @Transition(on = "leave", to = "FREE") IN_USE,
              @State(terminal = true) FREE
            }
            """);
    Path user = source("User", "class User { Object free = TypedSeat.IN_USE.leave(); }");
    Compiled result = compiler.compile(folder, List.of(enumeration, user));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0)).startsWith("[name-clash] ").contains("Group \"inUse\" ");
  }

  @Test
  void aTypeOfTheUsersWithAGeneratedNameIsReported() throws IOException {
    Path taken = source("CMoves", "interface CMoves {}");
    Compiled result = Compiler.JAVAC.compile(folder, List.of(source("C", SMALL), taken));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0))
        .startsWith("[name-clash] The type CMoves, generated for C, exists already.")
        .contains("fix: rename one of the two.");
    Path machine = source("CMachine", "class CMachine {}");
    String asking = SMALL.replace("enum C", "@StateMachine(machine = true) enum C");
    Compiled other = Compiler.JAVAC.compile(folder, List.of(source("C", asking), machine));
    assertThat(other.messages()).hasSize(1);
    assertThat(other.messages().get(0))
        .contains("fix: rename one of the two, or don't ask for it in @StateMachine.");
  }

  @Test
  void whatAnEarlierBuildLeftIsToldFromWhatIsTheUsers() throws IOException {
    List<Path> sources = List.of(source("C", SMALL));
    assertThat(Compiler.ECLIPSE.compile(folder, sources).messages()).isEmpty();
    Compiled again = Compiler.ECLIPSE.compile(folder, sources);
    assertThat(again.messages())
        .isNotEmpty()
        .allSatisfy(
            message ->
                assertThat(message)
                    .startsWith("[name-clash] The type ")
                    .contains("fix: build clean: an earlier build left it"));
    assertThat(Compiler.JAVAC.compile(folder, sources).messages()).isEmpty();
  }

  @Test
  void anEnumThatIsShownTwiceDoesNotClashWithItself() throws IOException {
    List<Path> sources = List.of(source("C", SMALL));
    Compiled result = Compiler.JAVAC.compile(folder, sources, new WrappedEnvironment(2));
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated()).containsKey("CMoves.java");
  }

  @Test
  void aValueThatDoesNotCompileIsTheCompilersToReport() throws IOException {
    Path broken =
        source(
            "D",
            "import dev.interlock.*; enum D { @State(initial = true)"
                + " @Transition(to = Nowhere.NAME) X, Y }");
    Compiled result = Compiler.JAVAC.compile(folder, List.of(broken));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0)).contains("Nowhere");
  }

  @Test
  void thousandsOfConstantsCompileAndLeadWhereTheyShould() throws Exception {
    int count = 2_700;
    String constants =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    (i == 0 ? "@State(initial = true) " : "")
                        + (i < count - 1
                            ? "@Transition(on = \"step\", to = \"S" + (i + 1) + "\") "
                            : "")
                        + (i == count - 1
                            ? "@State(terminal = true) @Transition(on = \"end\", from = Transition.ANY) "
                            : "")
                        + "S"
                        + i)
            .collect(Collectors.joining(",\n"));
    Path large =
        source(
            "Large",
            "import dev.interlock.*; @StateMachine(typed = true, machine = true) public enum Large {\n"
                + constants
                + "}");
    Path probe =
        source(
            "Probe",
            """
            public class Probe implements Runnable {
              public void run() {
                Large last = Large.S2699;
                for (Large from : Large.values()) {
                  for (Large to : Large.values()) {
                    boolean legal =
                        to.ordinal() == from.ordinal() + 1 || (to == last && from != last);
                    if (LargeTransitions.canTransition(from, to) != legal) {
                      throw new AssertionError(from + " -> " + to);
                    }
                  }
                  if (from != last && LargeTransitions.end(from) != last) {
                    throw new AssertionError("end of " + from);
                  }
                }
                if (!LargeTransitions.isTerminal(last) || LargeTransitions.isInitial(last)) {
                  throw new AssertionError("flags");
                }
              }
            }
            """);
    Compiled result = Compiler.JAVAC.compile(folder, List.of(large, probe), "-Xlint:all");
    assertThat(result.messages()).isEmpty();
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      ((Runnable) loader.loadClass("Probe").getConstructor().newInstance()).run();
    }
  }

  private static void assertIsDocumented(String message) throws IOException {
    String unindented = message.replaceAll("\n +", "\n").replaceFirst("See .*/", "See docs/");
    assertThat(Files.readString(Path.of("../docs/setup.md"))).contains(unindented);
    assertThat(Files.readString(Path.of("../docs/checks.md"))).contains(unindented.split("\n", -1));
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
