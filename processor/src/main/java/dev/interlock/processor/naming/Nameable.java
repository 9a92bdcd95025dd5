package dev.interlock.processor.naming;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a machine whose names can be generated. A faulty enum still gets its types, without
 * the members that Java would refuse, so that one bad name doesn't hide behind a hundred unknown
 * symbols.
 */
public final class Nameable {

  private Nameable() {}

  /** Returns the machine without what can't be named, or not without a clash. */
  public static Machine of(Machine machine) {
    Machine legal = legal(machine);
    Set<Origin> clashing = new HashSet<>();
    Members.clashes(legal).keySet().forEach(member -> clashing.add(member.origin()));
    return reduced(
        legal,
        legal.events().stream().filter(event -> !clashing.contains(event.origin())).toList(),
        legal.actors().stream().filter(actor -> !clashing.contains(actor.origin())).toList(),
        legal.arcs().stream()
            .filter(arc -> arc.event().isPresent() || !clashing.contains(arc.to().origin()))
            .toList());
  }

  /** Returns the machine without the events and actors whose names are illegal in themselves. */
  public static Machine legal(Machine machine) {
    return reduced(
        machine,
        machine.events().stream().filter(event -> JavaNames.isEvent(event.name())).toList(),
        machine.actors().stream().filter(actor -> JavaNames.isActor(actor.name())).toList(),
        machine.arcs());
  }

  private static Machine reduced(
      Machine machine, List<Reference> events, List<Reference> actors, List<Arc> arcs) {
    Set<String> eventNames = names(events);
    Set<String> actorNames = names(actors);
    List<Arc> kept =
        arcs.stream()
            .filter(arc -> arc.event().map(eventNames::contains).orElse(true))
            .filter(arc -> actorNames.containsAll(arc.by().names()))
            .toList();
    return new Machine(
        machine.declaration(),
        machine.namespace(),
        machine.states(),
        events,
        actors,
        kept,
        machine.rules(),
        machine.complete());
  }

  private static Set<String> names(List<Reference> references) {
    Set<String> names = new HashSet<>();
    references.forEach(reference -> names.add(reference.name()));
    return names;
  }
}
