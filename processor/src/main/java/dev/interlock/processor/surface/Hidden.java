package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.model.Machine;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types that generated code must name where a member of that code has their name. In a package they
 * are named with it; what is in the unnamed package has no other name.
 */
final class Hidden {

  private Hidden() {}

  /** Returns each member that hides a type, with that type. */
  static Map<Member, Member> in(Machine machine, List<Member> members) {
    Map<Member, Member> hidden = new LinkedHashMap<>();
    Set<String> types = types(machine);
    for (Member member : members) {
      // A type that is named like what it is in is a clash already.
      if (types.contains(member.name()) && hides(member) && !member.name().equals(member.type())) {
        hidden.put(member, type(member.name()));
      }
    }
    return hidden;
  }

  private static boolean hides(Member member) {
    return member.kind() == Member.Kind.TYPE || member.kind() == Member.Kind.FIELD;
  }

  private static Member type(String name) {
    return new Member("", Member.Kind.TYPE, name, List.of(), "type " + name, Origin.ofEnum());
  }

  private static Set<String> types(Machine machine) {
    Set<String> types = new LinkedHashSet<>();
    if (machine.name().packageName().isEmpty()) {
      types.add(machine.name().simpleNames().get(0));
      TypeNames names = TypeNames.of(machine.name());
      Stream.of(names.transitions(), names.moves(), names.event(), names.actor(), names.guards())
          .forEach(types::add);
      Stream.of(names.typed(), names.machine(), names.hooks()).forEach(types::add);
    }
    machine
        .declaration()
        .namedActors()
        .filter(actors -> actors.name().packageName().isEmpty())
        .ifPresent(actors -> types.add(actors.name().simpleNames().get(0)));
    return types;
  }
}
