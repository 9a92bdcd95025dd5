package com.example;

import dev.interlock.StateGraph;
import dev.interlock.tools.diff.LifecycleDiff;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.json.LifecycleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OrderChange {
  String since(Path released) throws IOException {
    Lifecycle old = LifecycleJson.read(Files.readString(released));
    Lifecycle current = Lifecycle.of(StateGraph.of(OrderStatus.class));
    return LifecycleDiff.between(old, current).text();
  }
}
