package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.stream.Stream;

/** The members of the typed face and of the machine. */
final class FaceMembers {

  private FaceMembers() {}

  /** The typed face. The methods of all states count as one type's: most are in several. */
  static Stream<Member> typed(Machine machine) {
    MemberList members = new MemberList(machine, TypeNames.of(machine.name()).typed());
    members.fixed("state").fixed("match", "Cases").fixedType("Cases");
    members.fixedType(TypeNames.of(machine.name()).typed());
    if (machine.lifecycle().stream().anyMatch(State::initial)) {
      members.fixedType("Initial");
    }
    if (machine.lifecycle().stream().anyMatch(State::terminal)) {
      members.fixedType("Terminal");
    }
    for (State state : machine.states()) {
      String type = Names.stateType(state, machine.name());
      members.type(type, MemberList.cause(state), state.origin());
      members.field(Names.stateConstant(state), MemberList.cause(state), state.origin());
    }
    for (Group group : machine.groups()) {
      String cause = MemberList.cause("group", group.name());
      members.type(Names.groupType(group), cause, group.origin());
    }
    for (Reference event : machine.events()) {
      String cause = MemberList.cause("event", event.name());
      List<String> parameters = members.guarded(isGuarded(machine, event));
      members.type(Names.canType(event.name()), cause, event.origin());
      members.method(Names.event(event.name()), parameters, cause, event.origin());
    }
    return members.members().stream();
  }

  /** The machine. The actors' views have the same names, but for fewer events. */
  static Stream<Member> machine(Machine machine) {
    MemberList members = new MemberList(machine, TypeNames.of(machine.name()).machine());
    members.fixed("state").fixed("at", members.state());
    members.fixedType(TypeNames.of(machine.name()).machine());
    long initial = machine.lifecycle().stream().filter(State::initial).count();
    members.fixed("initial", initial == 1 ? new String[0] : new String[] {members.state()});
    addUnnamed(members, machine);
    for (Reference event : machine.events()) {
      String cause = MemberList.cause("event", event.name());
      List<String> parameters = members.guarded(isGuarded(machine, event));
      members.method(Names.event(event.name()), parameters, cause, event.origin());
      members.method(Names.tryEvent(event.name()), parameters, cause, event.origin());
    }
    for (Reference actor : machine.actors()) {
      String cause = MemberList.cause("actor", actor.name());
      members.type(Names.view(actor.name()), cause, actor.origin());
      members.method(Names.asActor(actor.name()), List.of(), cause, actor.origin());
    }
    return members.members().stream();
  }

  private static void addUnnamed(MemberList members, Machine machine) {
    machine.arcs().stream()
        .filter(arc -> arc.event().isEmpty())
        .map(Arc::to)
        .distinct()
        .forEach(
            to -> {
              boolean guarded = machine.isGuarded(arc -> arc.to().equals(to));
              List<String> parameters = members.guarded(guarded);
              String cause = MemberList.cause(to);
              members.method(Names.toState(to), parameters, cause, to.origin());
              members.method(Names.tryToState(to), parameters, cause, to.origin());
            });
  }

  private static boolean isGuarded(Machine machine, Reference event) {
    return machine.isGuarded(arc -> arc.isOn(event.name()));
  }
}
