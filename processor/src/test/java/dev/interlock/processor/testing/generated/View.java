package dev.interlock.processor.testing.generated;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A machine from whose members one asks: itself, or the view of an actor. */
public record View(GeneratedTypes types, Optional<String> actor) {

  public Class<?> type() {
    return actor.isPresent() ? types.view(actor.get()) : types.machine();
  }

  public Object of(Object machine) {
    return actor
        .flatMap(
            name ->
                GeneratedTypes.call(types.machine(), Optional.of(machine), "as" + camel(name))
                    .result())
        .orElse(machine);
  }

  public boolean open(StateGraph.Arc<?> arc) {
    return actor.map(arc::admits).orElse(true);
  }

  /** Returns the machine and the view of each actor. */
  public static List<View> all(GeneratedTypes types) {
    List<View> views = new ArrayList<>();
    views.add(new View(types, Optional.empty()));
    types.graph().actors().forEach(actor -> views.add(new View(types, Optional.of(actor))));
    return views;
  }
}
