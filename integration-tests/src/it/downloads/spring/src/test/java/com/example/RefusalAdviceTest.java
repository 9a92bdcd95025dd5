package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.Refusal;
import dev.interlock.Spelling;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class RefusalAdviceTest {

  /** Moves an order that is in the state that the path says. */
  @RestController
  static class Orders {

    @PostMapping("/{state}/{event}/{by}")
    Map<String, OrderStatus> move(
        @PathVariable OrderStatus state,
        @PathVariable String event,
        @PathVariable OrderStatusActor by) {
      OrderStatusEvent meant = Spelling.of(OrderStatusEvent.class, event);
      return Map.of("state", OrderStatusTransitions.next(state, meant, by));
    }

    /** The refusal as it is. */
    @GetMapping("/{state}/{event}/{by}")
    Refusal<OrderStatus> whyNot(
        @PathVariable OrderStatus state,
        @PathVariable OrderStatusEvent event,
        @PathVariable OrderStatusActor by) {
      return OrderStatusTransitions.refusal(state, event, by).orElseThrow();
    }
  }

  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new Orders())
          .setControllerAdvice(new RefusalAdvice())
          .build();

  private MockHttpServletResponse post(String path) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.post(path)).andReturn().getResponse();
  }

  @Test
  void aMoveIsAnsweredWithTheState() throws Exception {
    MockHttpServletResponse first = post("/PLACED/pay/CUSTOMER");

    assertEquals(200, first.getStatus());
    assertEquals("{\"state\":\"PAID\"}", first.getContentAsString());
  }

  @Test
  void theSameAgainIsAnsweredLikeTheFirstTime() throws Exception {
    MockHttpServletResponse again = post("/PAID/pay/CUSTOMER");

    assertEquals(200, again.getStatus());
    assertEquals("{\"state\":\"PAID\"}", again.getContentAsString());
    assertEquals(409, post("/PAID/pay/SHOP").getStatus());
  }

  @Test
  void whatTheStateForbidsIsAConflict() throws Exception {
    MockHttpServletResponse refused = post("/SHIPPED/cancel/SHOP");

    assertEquals(409, refused.getStatus());
    assertEquals("application/problem+json", refused.getContentType());
    String body = refused.getContentAsString();
    assertTrue(body.contains("\"state\":\"SHIPPED\""), body);
    assertTrue(body.contains("\"allowedEvents\":[]"), body);
    assertTrue(body.contains("\"allowedTargets\":[\"DELIVERED\"]"), body);
    assertTrue(body.contains("OrderStatus.SHIPPED doesn't allow"), body);
  }

  @Test
  void whatIsForOthersIsForbidden() throws Exception {
    MockHttpServletResponse refused = post("/PAID/ship/CUSTOMER");

    assertEquals(403, refused.getStatus());
    String body = refused.getContentAsString();
    assertTrue(body.contains("to CUSTOMER, only to SHOP"), body);
    assertFalse(body.contains("SHIPPED"), body);
  }

  /** What a refusal says can be said back. */
  @Test
  void whatIsAllowedCanBeAskedFor() {
    Refusal<OrderStatus> refusal =
        OrderStatusTransitions.refusal(
                OrderStatus.PAID, OrderStatusEvent.PAY, OrderStatusActor.SHOP)
            .orElseThrow();

    assertEquals(OrderStatusEvent.PAY, Spelling.of(OrderStatusEvent.class, refusal.event()));
    assertEquals(OrderStatusActor.SHOP, Spelling.of(OrderStatusActor.class, refusal.actor()));
    for (String event : refusal.allowedEvents()) {
      OrderStatusEvent meant = Spelling.of(OrderStatusEvent.class, event);
      OrderStatus next = OrderStatusTransitions.next(refusal.from(), meant, OrderStatusActor.SHOP);
      assertTrue(refusal.allowedTargets().contains(next));
    }
    assertEquals(2, refusal.allowedEvents().size());
  }

  @Test
  void aRefusalIsABodyAsItIs() throws Exception {
    String body =
        mvc.perform(MockMvcRequestBuilders.get("/SHIPPED/CANCEL/CUSTOMER"))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertTrue(body.startsWith("{\"kind\":\"UNDECLARED\",\"from\":\"SHIPPED\",\"to\":null,"), body);
    assertTrue(body.endsWith(",\"allowedTargets\":[\"DELIVERED\"],\"repeated\":false}"), body);
  }
}
