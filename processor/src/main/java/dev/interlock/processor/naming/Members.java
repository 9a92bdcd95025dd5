package dev.interlock.processor.naming;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The members that are generated for a machine, by their names and parameters alone: enough to see
 * clashes before anything is generated. The members that every machine has come first, so that a
 * clash is always the fault of what the user named; then the states', as an event is renamed more
 * easily than a constant.
 */
public final class Members {

  private final Machine machine;
  private final TypeNames types;
  private final String actor;
  private final List<Member> members = new ArrayList<>();

  private Members(Machine machine) {
    this.machine = machine;
    this.types = TypeNames.of(machine.name());
    this.actor =
        machine
            .declaration()
            .namedActors()
            .map(given -> given.name().nestedName())
            .orElse(types.actor());
  }

  /** Returns the members of all types generated for a machine. */
  public static List<Member> of(Machine machine) {
    Members members = new Members(machine);
    members.addFixed();
    machine.arcs().stream()
        .filter(arc -> arc.event().isEmpty())
        .map(Arc::to)
        .distinct()
        .forEach(members::addTarget);
    machine.groups().forEach(members::addGroup);
    machine.events().forEach(members::addEvent);
    if (machine.declaration().namedActors().isEmpty()) {
      machine.actors().forEach(members::addActor);
    }
    return List.copyOf(members.members);
  }

  /** Returns each member that clashes with an earlier one, with that one. */
  public static Map<Member, Member> clashes(Machine machine) {
    Map<List<Object>, Member> first = new LinkedHashMap<>();
    Map<Member, Member> clashes = new LinkedHashMap<>();
    for (Member member : of(machine)) {
      Member earlier = first.putIfAbsent(member.key(), member);
      if (earlier != null) {
        clashes.put(member, earlier);
      }
    }
    return clashes;
  }

  private void addFixed() {
    Origin origin = Origin.ofEnum();
    String cause = "a generated method";
    List<String> state = List.of(machine.name().simpleName());
    boolean guarded = machine.isGuarded(arc -> true);
    addForms("canTransition", "canTransitionTo", state, false, cause, origin);
    addForms("transition", "transitionTo", state, guarded, cause, origin);
    addRefusals(state, guarded, cause, origin);
    for (String query : List.of("targets", "sources", "isInitial", "isTerminal")) {
      add(query, query, List.of(), cause, origin);
    }
    members.add(new Member(types.transitions(), "graph", List.of(), false, cause, origin));
    if (!machine.events().isEmpty()) {
      List<String> event = List.of(types.event());
      boolean guardedEvent = machine.isGuarded(arc -> arc.event().isPresent());
      add("events", "events", List.of(), cause, origin);
      addForms("canFire", "canFire", event, false, cause, origin);
      addForms("next", "next", event, guardedEvent, cause, origin);
      addRefusals(event, guardedEvent, cause, origin);
    }
  }

  private void addRefusals(List<String> asked, boolean guarded, String cause, Origin origin) {
    addForms("refusal", "refusal", asked, false, cause, origin);
    if (guarded) {
      addForms("refusal", "refusal", asked, true, cause, origin);
    }
  }

  private void addEvent(Reference event) {
    String cause = "event \"" + event.name() + "\"";
    boolean guarded = machine.isGuarded(arc -> arc.isOn(event.name()));
    members.add(constant(types.event(), event, cause));
    addForms(Names.event(event.name()), guarded, cause, event.origin());
    addForms(Names.canEvent(event.name()), false, cause, event.origin());
  }

  private void addActor(Reference name) {
    members.add(constant(types.actor(), name, "actor \"" + name.name() + "\""));
  }

  private void addTarget(State state) {
    boolean guarded = machine.isGuarded(arc -> arc.to().equals(state));
    addForms(Names.toState(state), guarded, "state " + state.name(), state.origin());
  }

  private void addGroup(Group group) {
    String name = Names.isIn(group);
    add(name, name, List.of(), "group \"" + group.name() + "\"", group.origin());
  }

  private static Member constant(String type, Reference reference, String cause) {
    String name = Names.constant(reference.name());
    return new Member(type, name, List.of(), true, cause, reference.origin());
  }

  private void addForms(String name, boolean guarded, String cause, Origin origin) {
    addForms(name, name, List.of(), guarded, cause, origin);
  }

  /** Adds a function's forms: without an actor and, where actors exist, with one. */
  private void addForms(
      String function,
      String method,
      List<String> parameters,
      boolean guarded,
      String cause,
      Origin origin) {
    List<String> last = guarded ? List.of(types.guards()) : List.of();
    add(function, method, concat(parameters, last), cause, origin);
    if (!machine.actors().isEmpty()) {
      List<String> withActor = concat(parameters, List.of(actor));
      add(function, method, concat(withActor, last), cause, origin);
    }
  }

  /** Adds a function, which takes the state first, and the mixin's method for it. */
  private void add(
      String function, String method, List<String> parameters, String cause, Origin origin) {
    List<String> withState = concat(List.of(machine.name().simpleName()), parameters);
    members.add(new Member(types.transitions(), function, withState, false, cause, origin));
    members.add(new Member(types.moves(), method, parameters, false, cause, origin));
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
