package dev.interlock.processor.check;

import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.JavaNames;
import dev.interlock.processor.naming.Member;
import dev.interlock.processor.naming.Members;
import dev.interlock.processor.naming.Nameable;
import dev.interlock.processor.naming.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Can the declared names be names in the generated code? */
final class NameChecks {

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private NameChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    NameChecks checks = new NameChecks(machine);
    machine.events().forEach(checks::event);
    if (machine.declaration().namedActors().isEmpty()) {
      machine.actors().forEach(checks::actor);
    }
    machine.guards().forEach(checks::guard);
    machine.groups().forEach(checks::group);
    machine.states().forEach(checks::constant);
    checks.labels();
    checks.members();
    return checks.findings;
  }

  private void event(Reference event) {
    if (!JavaNames.isEvent(event.name())) {
      String why =
          JavaNames.isEnumMethod(event.name())
              ? "every enum has a method of this name already"
              : "it is no legal name of a method";
      invalid(
          event.origin(),
          "The event \"" + event.name() + "\" can't become a method: " + why + ".",
          "choose a name that can be a method, such as "
              + (JavaNames.isEnumMethod(event.name()) ? "\"do" : "\"finishDrain")
              + (JavaNames.isEnumMethod(event.name()) ? capitalized(event.name()) : "")
              + '"');
    }
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private void actor(Reference actor) {
    if (!JavaNames.isActor(actor.name())) {
      invalid(
          actor.origin(),
          "The actor \"" + actor.name() + "\" can't become a constant: it is no legal name.",
          "choose a name that can be a constant, such as \"SERVICE\"");
    }
  }

  private void guard(Reference guard) {
    if (!JavaNames.isGuard(guard.name())) {
      String why =
          JavaNames.isEnumMethod(guard.name())
              ? "every object has a method of this name already"
              : "it is no legal name of a method";
      invalid(
          guard.origin(),
          "The guard \"" + guard.name() + "\" can't become a method: " + why + ".",
          "choose a name that can be a method, such as \"isPaid\"");
    }
  }

  private void group(Group group) {
    if (!JavaNames.isGroup(group)) {
      invalid(
          group.origin(),
          "The group \""
              + group.name()
              + "\" can't become part of a name: it is no legal one itself.",
          "choose a name of letters and digits, such as \"active\"");
    }
    machine
        .namespace()
        .find(group.name())
        .ifPresent(
            state ->
                findings.add(
                    new Finding(
                        Check.NAME_CLASH,
                        group.origin(),
                        '"' + group.name() + "\" is the name of a group and of a state.",
                        List.of(new Note("other", state.name(), Optional.of(state.origin()))),
                        "rename the group")));
  }

  private void constant(State state) {
    if (!JavaNames.isLabel(state.label())) {
      String prefix = machine.declaration().stripPrefix();
      invalid(
          state.origin(),
          state.name()
              + (state.label().isEmpty()
                  ? " has no name left without the prefix \""
                  : " becomes \"" + state.label() + "\", no legal name, without the prefix \"")
              + prefix
              + "\".",
          "shorten stripPrefix, or rename the constant");
    }
  }

  private void labels() {
    Map<String, State> first = new HashMap<>();
    for (State state : machine.states()) {
      State other = first.putIfAbsent(state.label(), state);
      if (other != null) {
        findings.add(
            new Finding(
                Check.NAME_CLASH,
                state.origin(),
                state.name()
                    + " and "
                    + other.name()
                    + " are both called "
                    + state.label()
                    + " without the prefix \""
                    + machine.declaration().stripPrefix()
                    + "\".",
                List.of(new Note("other", other.name(), Optional.of(other.origin()))),
                "rename one of the two, or shorten stripPrefix"));
      }
    }
  }

  private void members() {
    Set<Origin> seen = new HashSet<>();
    machine.states().stream()
        .filter(state -> machine.namespace().find(state.label()).filter(state::equals).isEmpty())
        .forEach(state -> seen.add(state.origin()));
    machine.groups().stream()
        .filter(group -> machine.namespace().find(group.name()).isPresent())
        .forEach(group -> seen.add(group.origin()));
    Members.clashes(Nameable.legal(machine))
        .forEach(
            (member, earlier) -> {
              if (seen.add(member.origin())) {
                findings.add(clash(member, earlier));
              }
            });
  }

  private Finding clash(Member member, Member earlier) {
    boolean fixed = earlier.origin().equals(Origin.ofEnum());
    String cause = capitalized(member.cause());
    if (earlier.type().isEmpty()) {
      return hiding(member, earlier);
    }
    return new Finding(
        Check.NAME_CLASH,
        member.origin(),
        fixed
            ? cause + " would become " + member.text() + ", which every machine has already."
            : cause + " and " + earlier.cause() + " would both become " + member.text() + ".",
        fixed
            ? List.of()
            : List.of(new Note("other", earlier.cause(), Optional.of(earlier.origin()))),
        "rename " + member.cause() + orLeaveOut(member.type()));
  }

  private Finding hiding(Member member, Member type) {
    String own = machine.name().nestedName();
    String culprit = member.origin().equals(Origin.ofEnum()) ? own : member.cause();
    return new Finding(
        Check.NAME_CLASH,
        member.origin(),
        capitalized(member.cause())
            + " would become "
            + member.text()
            + ", which hides the "
            + type.cause()
            + ", and nothing else can name what is in the unnamed package.",
        List.of(),
        "put " + own + " into a package, or rename " + culprit + orLeaveOut(member.type()));
  }

  private String orLeaveOut(String type) {
    TypeNames types = TypeNames.of(machine.name());
    String face =
        type.equals(types.typed()) ? "TYPED" : type.equals(types.machine()) ? "MACHINE" : "";
    return face.isEmpty() ? "" : ", or leave Face." + face + " out of @StateMachine's faces";
  }

  private void invalid(Origin origin, String what, String fix) {
    findings.add(new Finding(Check.INVALID_NAME, origin, what, List.of(), fix));
  }
}
