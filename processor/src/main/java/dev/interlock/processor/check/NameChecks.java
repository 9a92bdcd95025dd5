package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.NameHints;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Can the declared names be names in the generated code? */
final class NameChecks {

  private final Machine machine;
  private final Mentions mentions;
  private final List<Finding> findings = new ArrayList<>();

  private NameChecks(Machine machine) {
    this.machine = machine;
    this.mentions = new Mentions(machine);
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
    return checks.findings;
  }

  private void event(Reference event) {
    String name = event.name();
    if (!JavaNames.isEvent(name)) {
      String why =
          JavaNames.isEnumMethod(name)
              ? "every enum has a method of this name already"
              : "it is no legal name of a method";
      invalid(
          event.origin(),
          "The event \"" + name + "\" can't become a method: " + why + ".",
          NameHints.event(event, Mentions.of(name, mentions.events())));
    }
  }

  private void actor(Reference actor) {
    if (!JavaNames.isActor(actor.name())) {
      invalid(
          actor.origin(),
          "The actor \"" + actor.name() + "\" can't become a constant: it is no legal name.",
          NameHints.actor(actor, Mentions.of(actor.name(), mentions.actors())));
    }
  }

  private void guard(Reference guard) {
    String name = guard.name();
    if (!JavaNames.isGuard(name)) {
      String why =
          JavaNames.isEnumMethod(name)
              ? "every object has a method of this name already"
              : "it is no legal name of a method";
      invalid(
          guard.origin(),
          "The guard \"" + name + "\" can't become a method: " + why + ".",
          NameHints.guard(guard, Mentions.of(name, mentions.guards())));
    }
  }

  private void group(Group group) {
    List<Reference> all = Mentions.of(group.name(), mentions.groups());
    if (!JavaNames.isGroup(group)) {
      invalid(
          group.origin(),
          "The group \""
              + group.name()
              + "\" can't become part of a name: it is no legal one itself.",
          NameHints.group(group, all));
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
                        NameHints.otherGroup(all))));
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
          NameHints.prefix(prefix).or(Way.open("rename the constant")));
    }
  }

  private void invalid(Origin origin, String what, Fix fix) {
    findings.add(new Finding(Check.INVALID_NAME, origin, what, List.of(), fix));
  }
}
