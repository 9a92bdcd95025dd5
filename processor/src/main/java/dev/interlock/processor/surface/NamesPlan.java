package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.surface.names.Names;
import dev.interlock.processor.surface.names.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the types that hold the names of a machine: its events, its actors, its guards. */
final class NamesPlan {

  private final Machine machine;
  private final TypeNames types;

  NamesPlan(Machine machine) {
    this.machine = machine;
    this.types = TypeNames.of(machine.carrier());
  }

  /** None where the events are an enum of the user's. */
  Optional<TypePlan> events() {
    return machine.declaration().namedEvents().isPresent()
        ? Optional.empty()
        : constants(TypePlan.Role.EVENTS, types.event(), Cause.Kind.EVENT, machine.events());
  }

  /** None where the actors are an enum of the user's. */
  Optional<TypePlan> actors() {
    return machine.declaration().namedActors().isPresent()
        ? Optional.empty()
        : constants(TypePlan.Role.ACTORS, types.actor(), Cause.Kind.ACTOR, machine.actors());
  }

  private static Optional<TypePlan> constants(
      TypePlan.Role role, String name, Cause.Kind kind, List<Reference> names) {
    List<MemberPlan> members = new ArrayList<>();
    for (Reference each : names) {
      members.add(new ConstantPlan(Names.constant(each.name()), Cause.of(kind, each)));
    }
    members.add(new MethodPlan(MethodRole.Single.OF, "of", List.of(Parameter.NAME), Cause.MACHINE));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypePlan(role, name, Cause.MACHINE, members));
  }

  Optional<TypePlan> guards(Moves moves) {
    List<MemberPlan> members =
        machine.guards().stream().<MemberPlan>map(NamesPlan::question).toList();
    return moves.anyGuarded()
        ? Optional.of(new TypePlan(TypePlan.Role.GUARDS, types.guards(), Cause.MACHINE, members))
        : Optional.empty();
  }

  private static MethodPlan question(Reference guard) {
    Cause cause = Cause.of(Cause.Kind.GUARD, guard);
    return new MethodPlan(MethodRole.Single.GUARD, guard.name(), List.of(), cause);
  }
}
