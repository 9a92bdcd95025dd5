package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The members that are generated for a machine, by their names and parameters alone: enough to see
 * clashes before anything is generated. In each type the members that every machine has come first,
 * so that a clash is always the fault of what the user named; then the states', as an event is
 * renamed more easily than a constant.
 */
public final class Members {

  private Members() {}

  /** Returns the members of all types generated for a machine. */
  public static List<Member> of(Machine machine) {
    MachineDeclaration declaration = machine.declaration();
    return Stream.of(
            FunctionMembers.of(machine),
            names(machine),
            declaration.typed() ? FaceMembers.typed(machine) : Stream.<Member>empty(),
            declaration.machine() ? FaceMembers.machine(machine) : Stream.<Member>empty())
        .flatMap(members -> members)
        .toList();
  }

  /** Returns each member that clashes with an earlier one, with that one. */
  public static Map<Member, Member> clashes(Machine machine) {
    Map<List<Object>, Member> first = new LinkedHashMap<>();
    Map<Member, Member> clashes = new LinkedHashMap<>();
    List<Member> members = of(machine);
    for (Member member : members) {
      Member earlier = first.putIfAbsent(member.key(), member);
      if (earlier != null) {
        clashes.put(member, earlier);
      }
    }
    Hidden.in(machine, members).forEach(clashes::putIfAbsent);
    return clashes;
  }

  /** The constants of the enums of events and actors. */
  private static Stream<Member> names(Machine machine) {
    TypeNames types = TypeNames.of(machine.name());
    MemberList events = new MemberList(machine, types.event());
    MemberList actors = new MemberList(machine, types.actor());
    machine.events().forEach(event -> add(events, "event", event));
    if (machine.declaration().namedActors().isEmpty()) {
      machine.actors().forEach(actor -> add(actors, "actor", actor));
    }
    return Stream.concat(events.members().stream(), actors.members().stream());
  }

  private static void add(MemberList members, String kind, Reference name) {
    String cause = MemberList.cause(kind, name.name());
    members.constant(Names.constant(name.name()), cause, name.origin());
  }
}
