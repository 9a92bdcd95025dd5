package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every event in every state as every role. */
class EventsTest extends Service {

  /** What was meant; written from the specification, and not from the annotations. */
  private static final String MEANT =
      """
      PLACED    pay       CUSTOMER  PAID
      PLACED    readdress CUSTOMER  PLACED
      PLACED    cancel    CUSTOMER  CANCELLED
      PLACED    cancel    CLERK     CANCELLED
      IN_REVIEW approve   CLERK     PAID
      IN_REVIEW cancel    CLERK     CANCELLED
      PAID      readdress CUSTOMER  PAID
      PAID      ship      WAREHOUSE SHIPPED
      PAID      cancel    CLERK     CANCELLED
      SHIPPED   deliver   WAREHOUSE DELIVERED
      """;

  private record Move(OrderStatus from, String event, Role by, OrderStatus to) {
    static Move of(String line) {
      String[] words = line.split(" +");
      return new Move(
          OrderStatus.valueOf(words[0]),
          words[1],
          Role.valueOf(words[2]),
          OrderStatus.valueOf(words[3]));
    }
  }

  private static final List<Move> MOVES = MEANT.lines().map(Move::of).toList();
  private static final List<String> EVENTS =
      List.of("pay", "readdress", "approve", "ship", "deliver", "cancel");

  @ParameterizedTest
  @EnumSource
  void eachEventIsAnsweredAsMeant(OrderStatus from) {
    for (String event : EVENTS) {
      for (Role by : Role.values()) {
        long id = order(from);
        Answer answer = move(by, id, event);
        assertThat(answer.status() + " " + stored(id))
            .as("%s in %s by %s", event, from, by)
            .isEqualTo(expected(from, event, by));
      }
    }
  }

  private static String expected(OrderStatus from, String event, Role by) {
    Optional<Move> meant =
        MOVES.stream()
            .filter(move -> move.from() == from && move.event().equals(event) && move.by() == by)
            .findAny();
    if (meant.isPresent()) {
      return "200 " + meant.get().to();
    }
    if (MOVES.stream().anyMatch(move -> move.from() == from && move.event().equals(event))) {
      return "403 " + from; // for somebody else
    }
    boolean repeated =
        MOVES.stream()
            .anyMatch(move -> move.event().equals(event) && move.by() == by && move.to() == from);
    return (repeated || from == OrderStatus.IN_REVIEW && event.equals("pay") && by == Role.CUSTOMER
            ? "200 "
            : "409 ")
        + from;
  }

  @ParameterizedTest
  @EnumSource
  void theButtonsAreWhatCanBeDone(OrderStatus from) {
    for (Role by : Role.values()) {
      long id = order(from);
      List<String> open = new ArrayList<>();
      List<String> refused = new ArrayList<>();
      get(by, "/orders/" + id)
          .body()
          .get("buttons")
          .forEach(
              button -> {
                String event = button.get("event").asString();
                if (button.get("whyNot").isNull()) {
                  open.add(event + " " + button.get("to").asString());
                } else {
                  refused.add(event);
                  assertThat(button.get("whyNot").asString()).contains("doesn't allow '" + event);
                }
              });
      assertThat(open)
          .containsExactlyInAnyOrderElementsOf(
              MOVES.stream()
                  .filter(move -> move.from() == from && move.by() == by)
                  .map(move -> move.event().toUpperCase() + " " + move.to())
                  .toList());
      assertThat(open.size() + refused.size()).isEqualTo(EVENTS.size());
    }
  }

  @Test
  void aLargeOrderIsLookedAtBeforeItIsSent() {
    long id = order(OrderStatus.IN_REVIEW);
    assertThat(move(Role.WAREHOUSE, id, "ship").status()).isEqualTo(409);
    assertThat(move(Role.CLERK, id, "approve").text("status")).isEqualTo("PAID");
    assertThat(move(Role.WAREHOUSE, id, "ship").text("status")).isEqualTo("SHIPPED");
  }

  @Test
  void thePictureHasTheWholeLifecycle() {
    Answer lifecycle = get(Role.CLERK, "/lifecycle");
    assertThat(lifecycle.body().get("states")).hasSize(OrderStatus.values().length);
    assertThat(lifecycle.body().get("initial").get(0).asString()).isEqualTo("PLACED");
    assertThat(lifecycle.body().get("terminal")).hasSize(2);
    List<String> arcs = new ArrayList<>();
    lifecycle
        .body()
        .get("arcs")
        .forEach(
            arc ->
                arc.get("actors")
                    .forEach(
                        actor ->
                            arcs.add(
                                "%s %s %s %s"
                                    .formatted(
                                        arc.get("from").asString(),
                                        arc.get("event").asString().toLowerCase(),
                                        actor.asString(),
                                        arc.get("to").asString()))));
    assertThat(arcs)
        .containsAll(MEANT.lines().map(line -> line.replaceAll(" +", " ")).toList())
        .contains("PLACED pay CUSTOMER IN_REVIEW")
        .hasSize(MOVES.size() + 1);
  }
}
