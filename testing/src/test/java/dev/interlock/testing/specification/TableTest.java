package dev.interlock.testing.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderStatus;
import dev.interlock.StateGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table may look like, and that all of its forms say the same. */
class TableTest {

  private static final StateGraph<OrderStatus> DECLARED = StateGraph.of(OrderStatus.class);

  @TempDir private Path folder;

  private Specification<OrderStatus> read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return SpecificationReader.read(file, DECLARED);
  }

  /**
   * Two graphs are the same if their arcs are, in whatever order, but that of an event's guards.
   */
  private static void assertWhole(Specification<OrderStatus> specification) {
    assertThat(specification.problems()).isEmpty();
    StateGraph<OrderStatus> read = specification.graph();
    assertThat(read.initial()).isEqualTo(DECLARED.initial());
    assertThat(read.terminal()).isEqualTo(DECLARED.terminal());
    assertThat(sorted(read)).isEqualTo(sorted(DECLARED));
    for (OrderStatus state : DECLARED.states()) {
      assertThat(read.ignores(state)).isEqualTo(DECLARED.ignores(state));
    }
  }

  private static List<StateGraph.Arc<OrderStatus>> sorted(StateGraph<OrderStatus> graph) {
    return graph.arcs().stream()
        .sorted(Comparator.comparing(arc -> arc.from().name() + arc.event() + arc.to().name()))
        .toList();
  }

  @Test
  void inMarkdownAsAPersonWritesIt() throws IOException {
    assertWhole(SpecificationReader.read(Path.of("src/test/resources/order-status.md"), DECLARED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"start.md", "start.csv"})
  void whatIsWrittenForAStartIsRead(String name) throws IOException {
    Path file = folder.resolve("new").resolve(name);
    Start.write(DECLARED, file);

    assertWhole(SpecificationReader.read(file, DECLARED));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void inCsvAsASpreadsheetWritesIt(String separator) throws IOException {
    String text =
        """
        \uFEFFState|PAY|APPROVE|SHIP|CANCEL|(no event)
        PLACED (initial)|"PAID [small] / CUSTOMER
        IN_REVIEW / CUSTOMER"|||"CANCELLED by CUSTOMER, CLERK"|

        IN_REVIEW||PAID by CLERK||CANCELLED by CUSTOMER or CLERK|
        PAID||=|SHIPPED if inStock by WAREHOUSE||
        SHIPPED|||||DELIVERED
        DELIVERED (terminal)|||||
        CANCELLED (terminal)
        """;
    assertWhole(read("table.csv", text.replace("|", separator).replace("\n", "\r\n")));
  }

  @Test
  void withActorsInTheColumnsAndInSeveralParts() throws IOException {
    assertWhole(
        read(
            "table.md",
            """
            | Event | Meaning |
            |---|---|
            | PAY | money comes |

            State | pay by CUSTOMER | approve / CLERK
            --- | --- | ---
            **PLACED** (initial) | PAID [small]; `IN_REVIEW` | -
            IN_REVIEW | - | PAID
            PAID | - | *ignored*

            ```
            | State | what isn't read |
            |---|---|
            | NONE | - |
            ```

            | State | ship | cancel by CUSTOMER | cancel by CLERK | (no event) |
            |:---|---|---|---|---:|
            | PLACED | | CANCELLED | CANCELLED | |
            | IN_REVIEW | | CANCELLED | CANCELLED | |
            | PAID | SHIPPED [inStock] / WAREHOUSE | | | |
            | SHIPPED | | | | DELIVERED |
            | DELIVERED (terminal) | | | | |
            | CANCELLED (terminal) | | | | |
            """));
  }

  @Test
  void asAListOfTransitions() throws IOException {
    assertWhole(
        read(
            "table.md",
            """
            | Event | From | To | By | If |
            |---|---|---|---|---|
            | pay | PLACED (initial) | PAID | CUSTOMER | small |
            | pay | | IN_REVIEW | CUSTOMER | |
            | approve | IN_REVIEW | PAID | CLERK | |
            | approve | PAID | ignored | | |
            | ship | PAID | SHIPPED | WAREHOUSE | inStock |
            | | SHIPPED | DELIVERED (terminal) | | |
            | cancel | PLACED, IN_REVIEW | CANCELLED (terminal) | CUSTOMER, CLERK | |
            """));
  }

  @Test
  void aCellIsToldAsItIsWrittenAndWhere() throws IOException {
    Specification<OrderStatus> read =
        SpecificationReader.read(Path.of("src/test/resources/order-status.md"), DECLARED);

    assertThat(read.place(OrderStatus.PAID, Optional.of("SHIP")).orElseThrow())
        .hasToString("src/test/resources/order-status.md:9:98");
    assertThat(read.text(OrderStatus.PLACED, Optional.of("PAY")))
        .isEqualTo("Paid [small] / Customer; In review / Customer");
    assertThat(read.text(OrderStatus.PLACED, Optional.of("SHIP"))).isEqualTo("-");
  }
}
