package dev.interlock.processor.naming;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that are generated for a machine, by their names and parameters alone: enough to see
 * clashes before anything is generated. The members that every machine has come first, so that a
 * clash is always the fault of what the user named; then the states', as an event is renamed more
 * easily than a constant.
 */
public final class Members {

  private final Machine machine;
  private final TypeNames types;
  private final List<Member> members = new ArrayList<>();

  private Members(Machine machine) {
    this.machine = machine;
    this.types = TypeNames.of(machine.name());
  }

  /** Returns the members of all types generated for a machine. */
  public static List<Member> of(Machine machine) {
    Members members = new Members(machine);
    members.addFixed();
    members.machine.arcs().stream()
        .filter(arc -> arc.event().isEmpty())
        .map(Arc::to)
        .distinct()
        .forEach(members::addTarget);
    members.machine.events().forEach(members::addEvent);
    members.machine.actors().forEach(members::addActor);
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
    String state = machine.name().simpleName();
    String cause = "a generated method";
    addForms("canTransition", "canTransitionTo", List.of(state), cause, origin);
    addForms("transition", "transitionTo", List.of(state), cause, origin);
    addForms("refusal", "refusal", List.of(state), cause, origin);
    for (String query : List.of("targets", "sources", "isInitial", "isTerminal")) {
      add(query, query, List.of(), cause, origin);
    }
    members.add(new Member(types.transitions(), "graph", List.of(), false, cause, origin));
    if (!machine.events().isEmpty()) {
      add("events", "events", List.of(), cause, origin);
      for (String query : List.of("canFire", "next", "refusal")) {
        addForms(query, query, List.of(types.event()), cause, origin);
      }
    }
  }

  private void addEvent(Reference event) {
    String cause = "event \"" + event.name() + "\"";
    members.add(constant(types.event(), event, cause));
    addForms(Names.event(event.name()), cause, event.origin());
    addForms(Names.canEvent(event.name()), cause, event.origin());
  }

  private void addActor(Reference actor) {
    members.add(constant(types.actor(), actor, "actor \"" + actor.name() + "\""));
  }

  private void addTarget(State state) {
    addForms(Names.toState(state), "state " + state.name(), state.origin());
  }

  private static Member constant(String type, Reference reference, String cause) {
    String name = Names.constant(reference.name());
    return new Member(type, name, List.of(), true, cause, reference.origin());
  }

  private void addForms(String name, String cause, Origin origin) {
    addForms(name, name, List.of(), cause, origin);
  }

  private void addForms(
      String function, String method, List<String> parameters, String cause, Origin origin) {
    add(function, method, parameters, cause, origin);
    if (!machine.actors().isEmpty()) {
      List<String> withActor = new ArrayList<>(parameters);
      withActor.add(types.actor());
      add(function, method, withActor, cause, origin);
    }
  }

  /** Adds a function, which takes the state first, and the mixin's method for it. */
  private void add(
      String function, String method, List<String> parameters, String cause, Origin origin) {
    List<String> withState = new ArrayList<>(List.of(machine.name().simpleName()));
    withState.addAll(parameters);
    members.add(new Member(types.transitions(), function, withState, false, cause, origin));
    members.add(new Member(types.moves(), method, parameters, false, cause, origin));
  }
}
