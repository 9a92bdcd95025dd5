package dev.interlock.processor.testing.generated;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Returns those of some arcs that a move can meet here: from a view, those of its actor. */
  public List<StateGraph.Arc<?>> met(Stream<? extends StateGraph.Arc<?>> arcs) {
    return arcs.filter(arc -> actor.map(arc::admits).orElse(true))
        .<StateGraph.Arc<?>>map(arc -> arc)
        .toList();
  }

  /** Returns whether what meets these arcs takes an actor. */
  public boolean takesActor(List<StateGraph.Arc<?>> met) {
    return actor.isEmpty() && met.stream().anyMatch(arc -> !arc.actors().isEmpty());
  }

  /** Returns whether what meets these arcs takes guards. */
  public boolean takesGuards(List<StateGraph.Arc<?>> met) {
    return met.stream().anyMatch(GeneratedTypes::isGuarded);
  }

  /** Returns the machine and the view of each actor. */
  public static List<View> all(GeneratedTypes types) {
    List<View> views = new ArrayList<>();
    views.add(new View(types, Optional.empty()));
    types.graph().actors().forEach(actor -> views.add(new View(types, Optional.of(actor))));
    return views;
  }
}
