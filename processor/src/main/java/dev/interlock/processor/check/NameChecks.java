package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.NameHints;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.JavaNames;
import java.util.List;
import java.util.stream.Stream;

/** invalid-name, name-clash: can the declared names be names in the generated code? */
final class NameChecks {

  private static final String NO_EVENT = "The event \"{event}\" can't become a method: {why}.";
  private static final String NO_GUARD = "The guard \"{guard}\" can't become a method: {why}.";
  private static final String NOT_LEGAL = "it is no legal name of a method";
  private static final String EVERY_ENUM = "every enum has a method of this name already";
  private static final String EVERY_OBJECT = "every object has a method of this name already";
  private static final String NO_ACTOR =
      "The actor \"{actor}\" can't become a constant: it is no legal name.";
  private static final String NO_GROUP =
      "The group \"{group}\" can't become part of a name: it is no legal one itself.";
  private static final String GROUP_AND_STATE = "\"{name}\" is the name of a group and of a state.";
  private static final String NO_NAME_LEFT =
      "{constant} has no name left without the prefix \"{prefix}\".";
  private static final String NO_LABEL =
      "{constant} becomes \"{label}\", no legal name, without the prefix \"{prefix}\".";
  private static final String RENAME_CONSTANT = "rename the constant";

  private final Machine machine;
  private final Mentions mentions;

  private NameChecks(Machine machine) {
    this.machine = machine;
    this.mentions = new Mentions(machine);
  }

  static List<Finding> check(Machine machine) {
    NameChecks checks = new NameChecks(machine);
    boolean generated = machine.declaration().namedActors().isEmpty();
    return Stream.of(
            machine.events().stream()
                .filter(event -> !JavaNames.isEvent(event.name()))
                .map(event -> method(event, NO_EVENT, EVERY_ENUM, checks.event(event))),
            machine.actors().stream()
                .filter(actor -> generated && !JavaNames.isActor(actor.name()))
                .map(checks::actor),
            machine.guards().stream()
                .filter(guard -> !JavaNames.isGuard(guard.name()))
                .map(guard -> method(guard, NO_GUARD, EVERY_OBJECT, checks.guard(guard))),
            machine.groups().stream().flatMap(checks::group),
            machine.states().stream()
                .filter(state -> !JavaNames.isLabel(state.label()))
                .map(checks::label))
        .flatMap(findings -> findings)
        .toList();
  }

  private Fix event(Reference event) {
    return NameHints.event(event, Mentions.of(event.name(), mentions.events()));
  }

  private Fix guard(Reference guard) {
    return NameHints.guard(guard, Mentions.of(guard.name(), mentions.guards()));
  }

  private static Finding method(Reference name, String words, String taken, Fix fix) {
    boolean exists = JavaNames.isEnumMethod(name.name());
    Sentence what = Sentence.of(words, name.name(), exists ? taken : NOT_LEGAL);
    return new Finding(Check.INVALID_NAME, name.origin(), what, fix);
  }

  private Finding actor(Reference actor) {
    return new Finding(
        Check.INVALID_NAME,
        actor.origin(),
        Sentence.of(NO_ACTOR, actor.name()),
        NameHints.actor(actor, Mentions.of(actor.name(), mentions.actors())));
  }

  private Stream<Finding> group(Group group) {
    List<Reference> all = Mentions.of(group.name(), mentions.groups());
    Stream<Finding> illegal =
        JavaNames.isGroup(group)
            ? Stream.empty()
            : Stream.of(
                new Finding(
                    Check.INVALID_NAME,
                    group.origin(),
                    Sentence.of(NO_GROUP, group.name()),
                    NameHints.group(group, all)));
    Stream<Finding> ambiguous =
        machine.namespace().find(group.name()).stream()
            .map(
                state ->
                    new Finding(
                        Check.NAME_CLASH,
                        group.origin(),
                        Sentence.of(GROUP_AND_STATE, group.name()),
                        List.of(Note.at(state.origin(), "other", state.name())),
                        NameHints.otherGroup(all)));
    return Stream.concat(illegal, ambiguous);
  }

  private Finding label(State state) {
    String prefix = machine.declaration().stripPrefix();
    return new Finding(
        Check.INVALID_NAME,
        state.origin(),
        state.label().isEmpty()
            ? Sentence.of(NO_NAME_LEFT, state.name(), prefix)
            : Sentence.of(NO_LABEL, state.name(), state.label(), prefix),
        NameHints.prefix(prefix).or(Way.open(RENAME_CONSTANT)));
  }
}
