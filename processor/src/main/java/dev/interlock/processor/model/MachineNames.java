package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.List;

/**
 * The names that a machine adds to those of its constants, each where it appears first.
 *
 * @param events the events
 * @param actors the actors: as {@code @StateMachine} lists them, where it does
 * @param guards the guards
 * @param groups the groups
 */
public record MachineNames(
    List<Reference> events, List<Reference> actors, List<Reference> guards, List<Group> groups) {

  public MachineNames {
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    guards = List.copyOf(guards);
    groups = List.copyOf(groups);
  }

  boolean hasEvent(String name) {
    return has(events, name);
  }

  boolean hasActor(String name) {
    return has(actors, name);
  }

  boolean hasGuard(String name) {
    return has(guards, name);
  }

  private static boolean has(List<Reference> references, String name) {
    return references.stream().anyMatch(each -> each.name().equals(name));
  }
}
