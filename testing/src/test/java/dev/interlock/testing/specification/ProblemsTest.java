package dev.interlock.testing.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderStatus;
import dev.interlock.StateGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of tables with faults: where, what, and what was probably meant. */
class ProblemsTest {

  private static final StateGraph<OrderStatus> DECLARED = StateGraph.of(OrderStatus.class);

  private static Specification<OrderStatus> read(String name, String text) {
    return new SpecificationReader<>(Path.of(name), DECLARED).read(text);
  }

  private static List<String> problems(String name, String text) {
    return read(name, text).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void everyNameIsKnown() {
    assertThat(
            problems(
                "t.csv",
                """
                State,pay,aprove,ship by WAREHAUS,cancel,(no event)
                PLACED (initial),PAIDD [smal] / CUSTOMR,,,,
                IN_REVIEV,,,,,
                PAID,"SHIPPED; ""WHAT\""",,,,
                """))
        .contains(
            "t.csv:1:11: OrderStatus has no event 'aprove'; did you mean APPROVE?",
            "t.csv:1:18: OrderStatus has no actor 'WAREHAUS'; did you mean WAREHOUSE?",
            "t.csv:2:18: OrderStatus has no state 'PAIDD'; did you mean PAID?",
            "t.csv:2:18: OrderStatus has no guard 'smal'; did you mean small?",
            "t.csv:2:18: OrderStatus has no actor 'CUSTOMR'; did you mean CUSTOMER?",
            "t.csv:3:1: OrderStatus has no state 'IN_REVIEV'; did you mean IN_REVIEW?",
            "t.csv:4:16: OrderStatus has no state '\"WHAT\"', only CANCELLED, DELIVERED, IN_REVIEW,"
                + " PAID, PLACED, SHIPPED");
  }

  @Test
  void nothingIsMissing() {
    assertThat(
            problems(
                "t.md",
                """
                | State | pay | approve |
                |---|---|---|
                | PLACED | PAID [small] / CUSTOMER | |
                | IN_REVIEW | | PAID / CLERK |
                """))
        .containsExactlyInAnyOrder(
            "t.md:1:3: OrderStatus has a state PAID, and the table no row",
            "t.md:1:3: OrderStatus has a state SHIPPED, and the table no row",
            "t.md:1:3: OrderStatus has a state DELIVERED, and the table no row",
            "t.md:1:3: OrderStatus has a state CANCELLED, and the table no row",
            "t.md:1:3: OrderStatus has an event SHIP, and the table no column",
            "t.md:1:3: OrderStatus has an event CANCEL, and the table no column",
            "t.md:1:3: OrderStatus has transitions without an event, and the table no column '(no"
                + " event)'",
            "t.md:1:3: the table doesn't say where the lifecycle begins: mark a row, PLACED"
                + " (initial)");
  }

  @Test
  void whatCantBeMeant() {
    assertThat(
            problems(
                "t.csv",
                """
                State,pay,approve by CLERK,ship,cancel,(no event)
                PLACED (intial),PAID; IN_REVIEW,,,,=
                IN_REVIEW,PAID [small]; CANCELLED [small],PAID by CUSTOMER,,=; CANCELLED,
                PAID,SHIPPED; SHIPPED,,[inStock],,,,SHIPPED
                """))
        .contains(
            "t.csv:2:1: a state is (initial), (terminal), both or neither, but not (intial)",
            "t.csv:2:17: it leads both to PAID and to IN_REVIEW, and no [guard] tells which",
            "t.csv:2:36: nothing is ignored where no event is",
            "t.csv:3:11: it leads both to PAID and to CANCELLED under one guard, small",
            "t.csv:3:61: it is ignored and leads somewhere, too",
            "t.csv:3:43: the column says already who may",
            "t.csv:4:6: it says the same twice",
            "t.csv:4:24: '[inStock]' can't be understood; a cell is written TARGET [guard] / ACTOR,"
                + " ACTOR",
            "t.csv:4:36: the row has 8 cells, and the head 6");
  }

  @Test
  void whatIsFaultyIsntJudgedAndTheRestIs() {
    Specification<OrderStatus> read =
        read(
            "t.csv",
            """
            State,pay,approve
            PLACED (initial),PAYED,
            IN_REVIEW,,PAID by CLERK
            """);

    assertThat(read.isClear(OrderStatus.PLACED, Optional.of("PAY"))).isFalse();
    assertThat(read.isClear(OrderStatus.IN_REVIEW, Optional.of("APPROVE"))).isTrue();
    assertThat(read.has(Optional.of("SHIP"))).isFalse();
    assertThat(read.graph().targets(OrderStatus.IN_REVIEW)).containsExactly(OrderStatus.PAID);
  }

  @Test
  void aFileWithoutATable() {
    assertThat(problems("t.md", "# Orders\n\nSoon.\n"))
        .containsExactly(
            "t.md:1:1: there is no table here whose first line has a cell 'State'; a start can be"
                + " written by LifecycleTests.of(OrderStatus.class).write(Path)");
  }
}
