package dev.interlock.example.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * One address for each event. Whether it may happen isn't asked here: the order knows.
 *
 * <p>The role comes in a header, so that the page can play all of them. A service of yours takes it
 * from the login.
 */
@RestController
@RequestMapping("/orders")
class OrderController {

  private static final String ROLE = "X-Role";

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  record NewOrder(
      @NotBlank String item, @NotNull @Positive BigDecimal total, @NotNull String address) {}

  record Address(@NotBlank String address) {}

  @GetMapping
  List<OrderView> all(@RequestHeader(ROLE) Role by) {
    return orders.all(by);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OrderView place(@RequestHeader(ROLE) Role by, @RequestBody @Valid NewOrder order) {
    return orders.place(order.item(), order.total(), order.address(), by);
  }

  @GetMapping("/{id}")
  OrderView show(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.show(id, by);
  }

  @GetMapping("/{id}/history")
  List<History.Step> history(@PathVariable long id) {
    return orders.history(id);
  }

  @PostMapping("/{id}/readdress")
  OrderView readdress(
      @RequestHeader(ROLE) Role by, @PathVariable long id, @RequestBody @Valid Address to) {
    return orders.move(id, by, order -> order.readdress(by, to.address()));
  }

  @PostMapping("/{id}/pay")
  OrderView pay(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.move(id, by, order -> order.pay(by));
  }

  @PostMapping("/{id}/approve")
  OrderView approve(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.move(id, by, order -> order.approve(by));
  }

  @PostMapping("/{id}/ship")
  OrderView ship(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.move(id, by, order -> order.ship(by));
  }

  @PostMapping("/{id}/deliver")
  OrderView deliver(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.move(id, by, order -> order.deliver(by));
  }

  @PostMapping("/{id}/cancel")
  OrderView cancel(@RequestHeader(ROLE) Role by, @PathVariable long id) {
    return orders.move(id, by, order -> order.cancel(by));
  }
}
