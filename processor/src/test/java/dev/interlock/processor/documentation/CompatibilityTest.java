package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/compatibility.md: which change of an enum changes which generated signatures. */
class CompatibilityTest {

  private static final String ORDER =
      """
      import dev.interlock.*;
      @StateMachine(typed = true, machine = true, actors = {"CLERK"})
      enum X {
        @State(initial = true)
        @Transition(on = "pay", to = "PAID", by = "CLERK")
        @Transition(on = "drop", to = "DROPPED", by = "CLERK")
        PLACED,
        @State(terminal = true) PAID,
        @State(terminal = true) DROPPED
      }
      """;

  private static final Pattern METHOD =
      Pattern.compile(
          "^ +(?!return)(?:public |static |default |final |<R> )*([\\w.<>]+ )(\\w+)\\(([^)]*)\\)");

  @TempDir private Path folder;

  @Test
  void theFirstGuardOnAnEvent() throws IOException {
    Set<String> changed = changed("to = \"PAID\"", "to = \"PAID\", guard = \"inStock\"");
    assertThat(changed)
        .contains(
            "- XTransitions.pay(X from)",
            "+ XTransitions.pay(X from, XGuards guards)",
            "- XTransitions.next(X from, XEvent event)",
            "+ XTransitions.next(X from, XEvent event, XGuards guards)",
            "+ XTransitions.transition(X from, X to, XGuards guards)",
            "+ XMachine.tryFire(XEvent event, XActor by, XGuards guards)",
            "+ TypedX.pay(XGuards guards)");
    assertThat(changed).noneMatch(line -> line.contains(".drop(") || line.contains("canPay"));
  }

  @Test
  void aSecondInitialState() throws IOException {
    assertThat(
            changed("@State(terminal = true) PAID", "@State(terminal = true, initial = true) PAID"))
        .containsExactlyInAnyOrder("- XMachine.initial()", "+ XMachine.initial(X state)");
  }

  @Test
  void aNewState() throws IOException {
    assertThat(changed("DROPPED\n}", "DROPPED,\n@State(terminal = true, initial = true) LATE\n}"))
        .contains("+ TypedX.onLate(Late state)")
        .noneMatch(line -> line.contains("XTransitions") || line.contains("XMoves"));
  }

  @Test
  void theLastActor() throws IOException {
    assertThat(changed(", actors = {\"CLERK\"}", "", ", by = \"CLERK\"", ""))
        .contains("- XTransitions.pay(X from, XActor by)", "- XMachine.asClerk()")
        .contains("- XMachine.pay(XActor by)", "+ XMachine.fire(XEvent event)")
        .noneMatch(line -> line.startsWith("+ XTransitions"))
        .doesNotContain("- XTransitions.pay(X from)");
  }

  @Test
  void hooks() throws IOException {
    assertThat(changed("{\"CLERK\"}", "{\"CLERK\"}, hooks = true"))
        .contains("- XMachine.initial()", "+ XMachine.initial(XHooks hooks)")
        .noneMatch(line -> line.contains("XTransitions") || line.contains("TypedX"));
  }

  /** Returns the signatures that replacing text in the enum takes away and adds. */
  private Set<String> changed(String... replacements) throws IOException {
    String other = ORDER;
    for (int index = 0; index < replacements.length; index += 2) {
      assertThat(other).contains(replacements[index]);
      other = other.replace(replacements[index], replacements[index + 1]);
    }
    Set<String> before = signatures(ORDER);
    Set<String> after = signatures(other);
    Set<String> changed = new TreeSet<>();
    before.stream().filter(each -> !after.contains(each)).forEach(each -> changed.add("- " + each));
    after.stream().filter(each -> !before.contains(each)).forEach(each -> changed.add("+ " + each));
    return changed;
  }

  private Set<String> signatures(String source) throws IOException {
    Path own = Files.createTempDirectory(folder, "x");
    Compiled result =
        Compiler.JAVAC.compile(own, List.of(Files.writeString(own.resolve("X.java"), source)));
    assertThat(result.messages()).isEmpty();
    Set<String> signatures = new TreeSet<>();
    result.generated().entrySet().stream()
        .filter(file -> !file.getKey().equals("X.java"))
        .forEach(
            file ->
                file.getValue()
                    .lines()
                    .map(METHOD::matcher)
                    .filter(Matcher::find)
                    .forEach(
                        method ->
                            signatures.add(
                                file.getKey().replace(".java", ".")
                                    + method.group(2)
                                    + "("
                                    + method.group(3)
                                    + ")")));
    return signatures;
  }
}
