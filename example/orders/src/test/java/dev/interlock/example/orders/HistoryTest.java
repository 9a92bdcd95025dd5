package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database writes down what was done, whoever did it. */
class HistoryTest extends Service {

  @Test
  void aWholeLife() {
    assertThat(history(order(OrderStatus.DELIVERED)))
        .containsExactly(
            "null -> PLACED null CUSTOMER",
            "PLACED -> PAID PAY CUSTOMER",
            "PAID -> SHIPPED SHIP WAREHOUSE",
            "SHIPPED -> DELIVERED DELIVER WAREHOUSE");
  }

  @Test
  void whatIsRefusedOrRepeatedIsNotInIt() {
    long id = order(OrderStatus.CANCELLED);
    move(Role.CUSTOMER, id, "cancel");
    move(Role.CUSTOMER, id, "pay");
    assertThat(history(id))
        .containsExactly("null -> PLACED null CUSTOMER", "PLACED -> CANCELLED CANCEL CUSTOMER");
  }

  @Test
  void theTimeIsThatOfTheDatabase() {
    long id = order(OrderStatus.PLACED);
    assertThat(get(Role.CLERK, "/orders/" + id + "/history").body().get(0).get("at").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  }

  private List<String> history(long id) {
    List<String> steps = new ArrayList<>();
    get(Role.CLERK, "/orders/" + id + "/history")
        .body()
        .forEach(
            step ->
                steps.add(
                    "%s -> %s %s %s"
                        .formatted(
                            step.get("from").asString("null"),
                            step.get("to").asString(),
                            step.get("event").asString("null"),
                            step.get("actor").asString("null"))));
    return steps;
  }
}
