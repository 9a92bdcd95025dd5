package dev.interlock.processor.surface.names;

import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.MachineNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The part of a machine whose names can be generated. A faulty enum still gets its types, without
 * the members that Java would refuse, so that one bad name doesn't hide behind a hundred unknown
 * symbols.
 */
public final class LegalNames {

  private LegalNames() {}

  /** Returns the machine without the names that are illegal in themselves, or too many. */
  public static Machine of(Machine machine) {
    Optional<GivenType> given = machine.declaration().namedActors();
    Machine held = Limits.guarded(machine);
    return held.reduced(
        new MachineNames(
            machine.events().stream()
                .filter(event -> JavaNames.isEvent(event.name()))
                .limit(Limits.EVENTS)
                .toList(),
            machine.actors().stream()
                .filter(
                    actor ->
                        given
                            .map(type -> type.constants().contains(actor.name()))
                            .orElseGet(() -> JavaNames.isActor(actor.name())))
                .limit(Limits.actors(machine))
                .toList(),
            machine.guards().stream()
                .filter(guard -> JavaNames.isGuard(guard.name()))
                .limit(Limits.GUARDS)
                .toList(),
            machine.groups().stream()
                .filter(group -> JavaNames.isGroup(group))
                .filter(group -> machine.namespace().find(group.name()).isEmpty())
                .filter(group -> !group.members().isEmpty())
                .limit(Limits.groups(machine))
                .toList()));
  }

  /** Returns the machine without what comes from some places, and the arcs that need it. */
  public static Machine without(Set<Origin> places, Machine machine) {
    if (places.isEmpty()) {
      return machine;
    }
    Machine named =
        machine.reduced(
            new MachineNames(
                without(machine.events(), Reference::origin, places),
                without(machine.actors(), Reference::origin, places),
                machine.guards(),
                without(machine.groups(), Group::origin, places)));
    return named.reduced(
        named.arcs().stream()
            .filter(arc -> arc.event().isPresent() || !places.contains(arc.to().origin()))
            .toList());
  }

  private static <T> List<T> without(List<T> all, Function<T, Origin> origin, Set<Origin> places) {
    return all.stream().filter(each -> !places.contains(origin.apply(each))).toList();
  }
}
