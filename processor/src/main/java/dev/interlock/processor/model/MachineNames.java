package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** Returns the names of one kind. */
  static Set<String> of(List<Reference> kind) {
    Set<String> names = new HashSet<>();
    for (Reference each : kind) {
      names.add(each.name());
    }
    return names;
  }
}
