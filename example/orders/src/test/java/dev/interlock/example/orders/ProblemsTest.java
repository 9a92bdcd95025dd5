package dev.interlock.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused is answered as RFC 9457 has it, with what may be done instead. */
class ProblemsTest extends Service {

  @Test
  void theGuardSaysNo() {
    long id =
        post(Role.CUSTOMER, "/orders", Map.of("item", "Lamp", "total", 49, "address", ""))
            .body()
            .get("id")
            .asLong();
    move(Role.CUSTOMER, id, "pay");
    Answer refused = move(Role.WAREHOUSE, id, "ship");
    assertProblem(refused, 409, "Conflict");
    assertThat(refused.text("detail"))
        .isEqualTo(
            "OrderStatus.PAID doesn't allow 'SHIP' to WAREHOUSE: the guard 'addressed' says no;"
                + " WAREHOUSE may do nothing here.");
    assertThat(refused.text("state")).isEqualTo("PAID");
    assertThat(refused.body().get("allowedEvents")).isEmpty();

    assertThat(move(Role.CUSTOMER, id, "readdress").text("address")).isEqualTo("2 High Street");
    assertThat(move(Role.WAREHOUSE, id, "ship").text("status")).isEqualTo("SHIPPED");
  }

  @Test
  void somebodyElseMay() {
    Answer refused = move(Role.CUSTOMER, order(OrderStatus.SHIPPED), "deliver");
    assertProblem(refused, 403, "Forbidden");
    assertThat(refused.text("detail"))
        .isEqualTo(
            "OrderStatus.SHIPPED doesn't allow 'DELIVER' to CUSTOMER, only to WAREHOUSE; CUSTOMER"
                + " may do nothing here.");
  }

  @Test
  void nobodyMay() {
    long id = order(OrderStatus.PLACED);
    Answer refused = move(Role.CLERK, id, "ship");
    assertProblem(refused, 409, "Conflict");
    assertThat(refused.text("instance")).isEqualTo("/orders/" + id + "/ship");
    assertThat(refused.text("state")).isEqualTo("PLACED");
    assertThat(refused.body().get("allowedEvents").get(0).asString()).isEqualTo("CANCEL");
    assertThat(refused.body().get("allowedTargets").get(0).asString()).isEqualTo("CANCELLED");
  }

  @Test
  void anAddressIsRefusedWithTheMove() {
    long id = order(OrderStatus.SHIPPED);
    assertThat(move(Role.CUSTOMER, id, "readdress").status()).isEqualTo(409);
    assertThat(get(Role.CUSTOMER, "/orders/" + id).text("address")).isEqualTo("1 High Street");
  }

  @Test
  void requestsThatAreWrong() {
    assertProblem(get(Role.CLERK, "/orders/4711"), 404, "Not Found");
    assertProblem(move(Role.CLERK, 4711, "cancel"), 404, "Not Found");
    assertProblem(
        post(Role.CUSTOMER, "/orders", Map.of("item", " ", "total", 49, "address", "")),
        400,
        "Bad Request");
    assertProblem(
        post(Role.CUSTOMER, "/orders", Map.of("item", "Lamp", "total", 0, "address", "")),
        400,
        "Bad Request");
    long id = order(OrderStatus.PLACED);
    assertProblem(
        post(Role.CUSTOMER, "/orders/" + id + "/readdress", Map.of("address", "")),
        400,
        "Bad Request");
  }

  /** A body can't say where an order stands: there is nothing for it to be written to. */
  @Test
  void aStatusInARequestIsNoStatus() {
    Answer placed =
        post(
            Role.CUSTOMER,
            "/orders",
            Map.of("item", "Lamp", "total", 49, "address", "", "status", "DELIVERED"));
    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.text("status")).isEqualTo("PLACED");
  }

  private static void assertProblem(Answer answer, int status, String title) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.body().get("status").asInt()).isEqualTo(status);
    assertThat(answer.text("title")).isEqualTo(title);
  }
}
