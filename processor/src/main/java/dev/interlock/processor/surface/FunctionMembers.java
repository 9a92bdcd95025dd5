package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.stream.Stream;

/** The members of the functions and of the mixin, which has the same but for the state. */
final class FunctionMembers {

  private final Machine machine;
  private final MemberList functions;
  private final MemberList mixin;

  private FunctionMembers(Machine machine) {
    TypeNames types = TypeNames.of(machine.name());
    this.machine = machine;
    this.functions = new MemberList(machine, types.transitions());
    this.mixin = new MemberList(machine, types.moves());
  }

  static Stream<Member> of(Machine machine) {
    FunctionMembers members = new FunctionMembers(machine);
    members.addFixed();
    machine.arcs().stream()
        .filter(arc -> arc.event().isEmpty())
        .map(Arc::to)
        .distinct()
        .forEach(members::addTarget);
    machine.groups().forEach(members::addGroup);
    machine.events().forEach(members::addEvent);
    return Stream.concat(members.functions.members().stream(), members.mixin.members().stream());
  }

  private void addFixed() {
    String cause = "a generated method";
    Origin origin = Origin.ofEnum();
    String state = functions.state();
    boolean guarded = machine.isGuarded(arc -> true);
    addForms("canTransition", "canTransitionTo", List.of(state), false, cause, origin);
    addForms("transition", "transitionTo", List.of(state), guarded, cause, origin);
    addRefusals(state, guarded, cause, origin);
    for (String query : List.of("targets", "sources", "isInitial", "isTerminal")) {
      add(query, query, List.of(), cause, origin);
    }
    functions.fixed("graph");
    if (!machine.events().isEmpty()) {
      String event = functions.event();
      boolean guardedEvent = machine.isGuarded(arc -> arc.event().isPresent());
      add("events", "events", List.of(), cause, origin);
      addForms("canFire", "canFire", List.of(event), false, cause, origin);
      addForms("next", "next", List.of(event), guardedEvent, cause, origin);
      addRefusals(event, guardedEvent, cause, origin);
    }
  }

  private void addRefusals(String asked, boolean guarded, String cause, Origin origin) {
    addForms("refusal", "refusal", List.of(asked), false, cause, origin);
    if (guarded) {
      addForms("refusal", "refusal", List.of(asked), true, cause, origin);
    }
  }

  private void addEvent(Reference event) {
    String cause = MemberList.cause("event", event.name());
    boolean guarded = machine.isGuarded(arc -> arc.isOn(event.name()));
    String fire = Names.event(event.name());
    String can = Names.canEvent(event.name());
    addForms(fire, fire, List.of(), guarded, cause, event.origin());
    addForms(can, can, List.of(), false, cause, event.origin());
  }

  private void addTarget(State state) {
    String name = Names.toState(state);
    boolean guarded = machine.isGuarded(arc -> arc.to().equals(state));
    addForms(name, name, List.of(), guarded, MemberList.cause(state), state.origin());
  }

  private void addGroup(Group group) {
    String name = Names.isIn(group);
    add(name, name, List.of(), MemberList.cause("group", group.name()), group.origin());
  }

  /** Adds a function's forms: without an actor and, where actors exist, with one. */
  private void addForms(
      String function,
      String method,
      List<String> parameters,
      boolean guarded,
      String cause,
      Origin origin) {
    List<String> last = guarded ? List.of(functions.guards()) : List.of();
    add(function, method, concat(parameters, last), cause, origin);
    if (!machine.actors().isEmpty()) {
      List<String> withActor = concat(parameters, List.of(functions.actor()));
      add(function, method, concat(withActor, last), cause, origin);
    }
  }

  /** Adds a function, which takes the state first, and the mixin's method for it. */
  private void add(
      String function, String method, List<String> parameters, String cause, Origin origin) {
    functions.method(function, concat(List.of(functions.state()), parameters), cause, origin);
    mixin.method(method, parameters, cause, origin);
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
