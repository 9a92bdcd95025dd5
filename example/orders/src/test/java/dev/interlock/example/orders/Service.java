package dev.interlock.example.orders;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The service with its database, once for all tests, and what speaks HTTP to it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Service {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort private int port;
  @Autowired JdbcClient jdbc;

  record Answer(int status, String type, JsonNode body) {
    String text(String field) {
      return body.path(field).asString();
    }
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate orders, orders_history_of_status restart identity").update();
  }

  String address() {
    return "http://localhost:" + port;
  }

  Answer get(Role by, String path) {
    return send(by, HttpRequest.newBuilder().GET(), path).join();
  }

  Answer post(Role by, String path) {
    return postLater(by, path).join();
  }

  CompletableFuture<Answer> postLater(Role by, String path) {
    return send(by, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()), path);
  }

  Answer post(Role by, String path, Map<String, ?> body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return send(by, request, path).join();
  }

  private CompletableFuture<Answer> send(Role by, HttpRequest.Builder request, String path) {
    return HTTP.sendAsync(
            request.uri(URI.create(address() + path)).header("X-Role", by.name()).build(),
            HttpResponse.BodyHandlers.ofString())
        .thenApply(Service::answer);
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        JSON.readTree(response.body()));
  }

  /** Places an order and takes it to a state, by the moves that lead there. */
  long order(OrderStatus status) {
    String total = status == OrderStatus.IN_REVIEW ? "500.00" : "499.99";
    Answer placed =
        post(
            Role.CUSTOMER,
            "/orders",
            Map.of("item", "Lamp", "total", total, "address", "1 High Street"));
    long id = placed.body().get("id").asLong();
    switch (status) {
      case PLACED -> {}
      case IN_REVIEW, PAID -> move(Role.CUSTOMER, id, "pay");
      case SHIPPED -> {
        move(Role.CUSTOMER, id, "pay");
        move(Role.WAREHOUSE, id, "ship");
      }
      case DELIVERED -> {
        move(Role.CUSTOMER, id, "pay");
        move(Role.WAREHOUSE, id, "ship");
        move(Role.WAREHOUSE, id, "deliver");
      }
      case CANCELLED -> move(Role.CUSTOMER, id, "cancel");
    }
    return id;
  }

  Answer move(Role by, long id, String event) {
    String path = "/orders/" + id + "/" + event;
    return event.equals("readdress")
        ? post(by, path, Map.of("address", "2 High Street"))
        : post(by, path);
  }

  /** Returns the status in the database. */
  OrderStatus stored(long id) {
    return jdbc.sql("select status from orders where id = ?")
        .param(id)
        .query(OrderStatus.class)
        .single();
  }
}
