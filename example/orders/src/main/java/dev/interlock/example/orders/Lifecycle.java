package dev.interlock.example.orders;

import dev.interlock.StateGraph;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lifecycle as data, of which the page draws its picture. */
@RestController
class Lifecycle {

  record Picture(
      Set<OrderStatus> states,
      Set<OrderStatus> initial,
      Set<OrderStatus> terminal,
      List<StateGraph.Arc<OrderStatus>> arcs) {}

  @GetMapping("/lifecycle")
  Picture picture() {
    StateGraph<OrderStatus> graph = OrderStatusTransitions.graph();
    return new Picture(graph.states(), graph.initial(), graph.terminal(), graph.arcs());
  }
}
