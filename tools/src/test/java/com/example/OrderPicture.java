package com.example;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;

class OrderPicture {
  String text() {
    return Format.MERMAID.render(Lifecycle.of(StateGraph.of(OrderStatus.class)));
  }
}
