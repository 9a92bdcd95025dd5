package dev.interlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.interlock.StateGraph.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What generated code writes down, read by hand-written texts. */
@SuppressWarnings("EnumOrdinal") // rows by ordinal are what is tested
class LifecycleTextTest {

  enum Order {
    PLACED,
    PAID,
    SENT,
    LOST
  }

  enum Event {
    PAY,
    SEND
  }

  enum Role {
    CLERK,
    CUSTOMER
  }

  private static LifecycleText<Order> text(String... lines) {
    return new LifecycleText<>(Order.class, Order.values(), null, null, lines);
  }

  private static long bits(Order... states) {
    long bits = 0;
    for (Order each : states) {
      bits |= 1L << each.ordinal();
    }
    return bits;
  }

  @Test
  void aTextThatAPersonReadsBecomesTables() {
    LifecycleText<Order> text =
        text(
            "initial: PLACED",
            "terminal: SENT LOST",
            "events: PAY SEND",
            "actors: CLERK CUSTOMER",
            "PLACED PAY>PAID/CUSTOMER >LOST/CLERK,CUSTOMER",
            "PAID PAY SEND>SENT?inStock");
    assertThat(text.states("initial")).containsExactly(bits(Order.PLACED));
    assertThat(text.states("terminal")).containsExactly(bits(Order.SENT, Order.LOST));
    assertThat(text.targets())
        .containsExactly(bits(Order.PAID, Order.LOST), bits(Order.SENT), 0, 0);
    assertThat(text.sources()).containsExactly(bits(Order.PLACED), bits(Order.PAID));
    assertThat(text.ignored()).containsExactly(bits(Order.PAID), 0);
    assertThat(text.next())
        .as("a guard decides whether it is SENT")
        .containsExactly(Order.PAID, null, null, null, null, null, null, null);
    assertThat(new ActorRows<>(text, Role.values()).sources())
        .containsExactly(0, bits(Order.PLACED), bits(Order.PAID), bits(Order.PAID));
    assertThat(new ActorRows<>(text, Role.values()).targets())
        .startsWith(bits(Order.LOST), bits(Order.PAID, Order.LOST));
    assertThat(text.graph().arcs()).hasSize(3);
    assertThat(text.graph().ignores(Order.PAID)).containsExactly("PAY");
  }

  @Test
  void constantsAreFoundByAllTheirNames() {
    LifecycleText<Order> text =
        text("prefix: S", "formerly SENT: GONE", "formerly LOST: mis\\nlaid", "PLACED >SENT");
    assertThat(text.of("mis\nlaid")).isEqualTo(Order.LOST);
    for (String name : List.of("SENT", "ENT", "GONE")) {
      assertThat(text.of(name)).as(name).isEqualTo(Order.SENT);
      assertThat(text.graph().state(name)).as("in the graph, %s", name).isEqualTo(Order.SENT);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.of("PLACE"))
        .withMessage("LifecycleTextTest.Order has no constant 'PLACE': did you mean PLACED?");
  }

  @Test
  void placesInAListOfNamesMeanTheSame() {
    LifecycleText<Order> named =
        text("initial: PLACED", "events: PAY", "PLACED PAY>LOST >PAID >SENT");
    LifecycleText<Order> placed =
        text("names: PLACED PAID SENT LOST PAY", "initial: 0", "events: PAY", "0 4>3 >1-2");
    assertThat(placed.targets()).isEqualTo(named.targets());
    assertThat(placed.next()).isEqualTo(named.next());
    assertThat(placed.graph().arcs()).isEqualTo(named.graph().arcs());
    assertThat(placed.graph().initial()).isEqualTo(named.graph().initial());
  }

  @Test
  void aRuleNamesStatesOrActorsAndStandsForItself() {
    StateGraph<Order> graph =
        text(
                "actors: CLERK",
                "rule SENT neverAfter: LOST",
                "rule PAID onlyFrom: SENT PLACED",
                "rule PAID onlyFrom: PLACED",
                "rule PAID onlyBy: CLERK",
                "rule LOST onlyTo:")
            .graph();
    assertThat(graph.rules())
        .containsExactly(
            new Rule<>(Order.PAID, "onlyFrom", Set.of(Order.PLACED, Order.SENT), List.of()),
            new Rule<>(Order.PAID, "onlyFrom", Set.of(Order.PLACED), List.of()),
            new Rule<>(Order.PAID, "onlyBy", Set.of(), List.of("CLERK")),
            new Rule<>(Order.SENT, "neverAfter", Set.of(Order.LOST), List.of()),
            new Rule<>(Order.LOST, "onlyTo", Set.of(), List.of()));
    assertThat(graph.rules().get(0).states())
        .as("in the order of the enum")
        .containsExactly(Order.PLACED, Order.SENT);
    assertThat(graph.arcs()).as("a rule is no arc").isEmpty();
  }

  @Test
  void placesInAListOfNamesMeanTheSameInRules() {
    StateGraph<Order> graph =
        text(
                "names: PLACED PAID SENT LOST CLERK",
                "actors: CLERK",
                "rule SENT onlyAfter: 0 1",
                "rule SENT onlyBy: 4")
            .graph();
    assertThat(graph.rules())
        .containsExactly(
            new Rule<>(Order.SENT, "onlyAfter", Set.of(Order.PLACED, Order.PAID), List.of()),
            new Rule<>(Order.SENT, "onlyBy", Set.of(), List.of("CLERK")));
  }

  @Test
  void formerNamesAndPrefixesAreReadWithTheirEscapes() {
    LifecycleText<Order> text = text("prefix: P", "formerly SENT: out\\nside", "PLACED >PAID");
    assertThat(text.graph().state("LACED")).isEqualTo(Order.PLACED);
    assertThat(text.graph().formerNames()).containsEntry("out\nside", Order.SENT);
  }

  @Test
  void aConstantThatIsGoneIsNamedAndWhatToDo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> text("PLACED >RETURNED"))
        .withMessageContaining("RETURNED, which isn't there any more")
        .withMessageContaining("annotation processor has to run again");
    assertThatIllegalStateException()
        .isThrownBy(() -> new ActorRows<>(text("PLACED >PAID/ROBOT"), Role.values()))
        .withMessageContaining("ROBOT");
  }
}
