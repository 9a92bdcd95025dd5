package dev.interlock.processor;

import static dev.interlock.processor.Faces.camel;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A machine from whose members one asks: itself, or the view of an actor. */
record View(Faces faces, Optional<String> actor) {

  Class<?> type() {
    return actor.isPresent() ? faces.view(actor.get()) : faces.machine();
  }

  Object of(Object machine) {
    return actor
        .flatMap(
            name -> Faces.call(faces.machine(), Optional.of(machine), "as" + camel(name)).result())
        .orElse(machine);
  }

  boolean open(StateGraph.Arc<?> arc) {
    return actor.map(arc::admits).orElse(true);
  }

  /** Returns the machine and the view of each actor. */
  static List<View> all(Faces faces) {
    List<View> views = new ArrayList<>();
    views.add(new View(faces, Optional.empty()));
    faces.graph().actors().forEach(actor -> views.add(new View(faces, Optional.of(actor))));
    return views;
  }
}
