package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.ActorType;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.MachineNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of a machine whose names can be generated. A faulty enum still gets its types, without
 * the members that Java would refuse, so that one bad name doesn't hide behind a hundred unknown
 * symbols.
 */
public final class Nameable {

  private Nameable() {}

  /** Returns whether generated code can name the enum. */
  public static boolean isNamed(MachineDeclaration declaration) {
    return declaration.visibility().compareTo(Visibility.PRIVATE) < 0 && !isObscured(declaration);
  }

  /**
   * Returns whether generated code would mean a variable of its own by the enum's name, or by that
   * of the type around it, and has no other name for it.
   */
  public static boolean isObscured(MachineDeclaration declaration) {
    EnumName name = declaration.name();
    return name.packageName().isEmpty() && Variables.contain(name.simpleNames().get(0));
  }

  /** Returns the machine without what can't be named, or not without a clash. */
  public static Machine of(Machine machine) {
    Machine legal = legal(machine);
    String typed = TypeNames.of(machine.name()).typed();
    Set<Origin> clashing = new HashSet<>();
    boolean typable =
        !machine.states().isEmpty()
            && machine.states().stream().allMatch(each -> JavaNames.isLabel(each.label()));
    Set<Origin> groups = legal.groups().stream().map(Group::origin).collect(Collectors.toSet());
    for (Member member : Members.clashes(legal).keySet()) {
      // A group can be left out of the typed states; a state or an event can't.
      if (member.type().equals(typed) && !groups.contains(member.origin())) {
        typable = false;
      } else {
        clashing.add(member.origin());
      }
    }
    MachineNames names =
        new MachineNames(
            without(legal.events(), Reference::origin, clashing),
            without(legal.actors(), Reference::origin, clashing),
            legal.guards(),
            without(legal.groups(), Group::origin, clashing));
    Machine named = legal.reduced(names);
    Machine reduced =
        named.reduced(
            named.arcs().stream()
                .filter(arc -> arc.event().isPresent() || !clashing.contains(arc.to().origin()))
                .toList());
    return typable ? reduced : reduced.withoutTyped();
  }

  /** Returns the machine without the names that are illegal in themselves, or too many. */
  public static Machine legal(Machine machine) {
    Optional<ActorType> given = machine.declaration().namedActors();
    return machine.reduced(
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

  private static <T> List<T> without(
      List<T> all, Function<T, Origin> origin, Set<Origin> clashing) {
    return all.stream().filter(each -> !clashing.contains(origin.apply(each))).toList();
  }
}
