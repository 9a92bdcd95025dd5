package dev.interlock.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.OrderStatus;
import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Question;
import dev.interlock.testing.question.Role;
import dev.interlock.testing.run.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated code held against tables: right ones, and ones that differ in a cell. */
class MatrixTest {

  private static final Path TABLE = Path.of("src/test/resources/order-status.md");

  @TempDir private Path folder;

  private static Ran ran(Path table) {
    return Ran.of(LifecycleTests.of(OrderStatus.class).matrix(table));
  }

  private Ran changed(String from, String to) throws IOException {
    String text = Files.readString(TABLE);
    assertThat(text).contains(from);
    Path table = folder.resolve("changed.md");
    Files.writeString(table, text.replace(from, to));
    return ran(table);
  }

  @Test
  void whatIsAsItShouldBePasses() {
    Ran ran = ran(TABLE);

    assertThat(ran.failed()).isEmpty();
    assertThat(ran.passed())
        .contains(
            "order-status.md is a whole table of OrderStatus",
            "PLACED / PAY: PAID [small] / CUSTOMER; IN_REVIEW / CUSTOMER",
            "PAID / APPROVE: ignored",
            "SHIPPED / CANCEL: -",
            "SHIPPED / goes to DELIVERED",
            "DELIVERED / terminal, goes nowhere");
  }

  /** What is changed in the table, and the tests that notice it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        // another target, actor, guard, order; more and less
        "Paid / Clerk ~ Placed / Clerk ~ IN_REVIEW / APPROVE; IN_REVIEW / goes",
        "Paid / Clerk ~ Paid / Warehouse ~ IN_REVIEW / APPROVE; IN_REVIEW / goes",
        "Paid / Clerk ~ Paid ~ IN_REVIEW / APPROVE; IN_REVIEW / goes",
        "Paid / Clerk ~ Paid [small] / Clerk ~ IN_REVIEW / APPROVE; IN_REVIEW / goes",
        "Paid / Clerk ~ - ~ IN_REVIEW / APPROVE; IN_REVIEW / goes",
        "Shipped [inStock] ~ Shipped [small] ~ PAID / SHIP; PAID / goes",
        "Shipped [inStock] ~ Shipped ~ PAID / SHIP; PAID / goes",
        "Paid [small] / Customer<br>In review / Customer ~ In review [small] / Customer; Paid"
            + " / Customer ~ PLACED / PAY; PLACED / initial",
        "ignored ~ - ~ PAID / APPROVE",
        "Delivered  | ~ -  | ~ SHIPPED / goes",
        "Placed (initial) ~ Placed (terminal) ~ PLACED / terminal",
        "| Shipped  ~ | Shipped (initial) ~ SHIPPED / initial",
      })
  void whatDiffersIsFound(String from, String to, String found) throws IOException {
    Map<String, String> failed = changed(from, to).failed();

    List<String> names = List.of(found.split("; ", -1));
    assertThat(failed).isNotEmpty();
    assertThat(names)
        .allSatisfy(name -> assertThat(failed.keySet()).anyMatch(each -> each.startsWith(name)));
  }

  @Test
  void aRowThatIsntThereIsToldAndTheRestIsJudged() throws IOException {
    Path table = folder.resolve("part.md");
    List<String> lines = Files.readAllLines(TABLE);
    lines.removeIf(line -> line.startsWith("| Shipped"));
    Files.write(table, lines);
    Ran ran = ran(table);

    assertThat(ran.failed()).containsOnlyKeys("part.md is a whole table of OrderStatus");
    assertThat(ran.failed().values().iterator().next())
        .endsWith("OrderStatus has a state SHIPPED, and the table no row");
    assertThat(ran.passed()).noneMatch(name -> name.startsWith("SHIPPED"));
    assertThat(ran.passed()).anyMatch(name -> name.startsWith("PAID / SHIP"));
  }

  @Test
  void functionsMethodsAndTheMachineAreAsked() {
    GeneratedCode<ShadowedStatus> code = GeneratedCode.of(ShadowedStatus.class);
    Question<ShadowedStatus> stop =
        Question.about(Role.FIRE, ShadowedStatus.RUNNING, "STOP", Asker.ANYONE);
    Question<ShadowedStatus> go =
        Question.about(Role.GO, ShadowedStatus.RUNNING, ShadowedStatus.STOPPED, Asker.ANYONE);

    assertThat(code.methods(Role.FIRE).stream().map(method -> method.text(stop)))
        .containsExactlyInAnyOrder(
            "ShadowedStatusTransitions.next(RUNNING, STOP)",
            "RUNNING.next(STOP)",
            "ShadowedStatusMachine.at(RUNNING).fire(STOP)");
    assertThat(code.methods(Role.FIRE, "STOP").stream().map(method -> method.text(stop)))
        .containsExactlyInAnyOrder("RUNNING.stop()", "ShadowedStatusMachine.at(RUNNING).stop()");
    assertThat(code.methods(Role.GO).stream().map(method -> method.text(go)))
        .containsExactlyInAnyOrder(
            "ShadowedStatusTransitions.transition(RUNNING, STOPPED)",
            "RUNNING.transitionTo(STOPPED)",
            "ShadowedStatusMachine.at(RUNNING).transitionTo(STOPPED)");
  }

  @Test
  void anOverriddenMethodIsAsked() {
    Ran ran = Ran.of(LifecycleTests.of(ShadowedStatus.class).methods());

    assertThat(ran.failed())
        .containsExactly(
            Map.entry(
                "RUNNING / STOP: STOPPED",
                """
                RUNNING on STOP isn't as the graph says
                  the graph says:     STOPPED
                  ShadowedStatus has: STOPPED, too: a method answers otherwise
                  RUNNING.stop(): RUNNING, not STOPPED"""),
            Map.entry(
                "STOPPED / STOP: -",
                """
                STOPPED on STOP isn't as the graph says
                  the graph says:     -
                  ShadowedStatus has: -, too: a method answers otherwise
                  STOPPED.stop(): STOPPED, not refused to everyone"""),
            Map.entry(
                "STOPPED / terminal, goes nowhere",
                """
                STOPPED isn't as the graph says
                  the graph says:     terminal, goes nowhere
                  ShadowedStatus has: terminal, goes nowhere, too: a method answers otherwise
                  STOPPED.isTerminal(): no, not yes"""));
  }

  @Test
  void aFileThatIsntThereIsToldWithTheWayToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ran(Path.of("none.md")))
        .withMessageContaining(
            "none.md; LifecycleTests.of(OrderStatus.class).write(Path.of(\"none.md\"))");
  }

  @Test
  void aStartDoesntReplaceAFile() {
    assertThatThrownBy(() -> LifecycleTests.of(OrderStatus.class).write(TABLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void anEnumWithoutALifecycleIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifecycleTests.of(Thread.State.class))
        .withMessageContaining("no lifecycle was generated for java.lang.Thread$State");
  }
}
