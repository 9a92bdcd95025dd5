package dev.interlock.processor.check.names;

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
import dev.interlock.processor.surface.names.JavaNames;
import java.util.List;
import java.util.stream.Stream;

/** invalid-name, name-clash: can the declared names be names in the generated code? */
public final class NameChecks {

  private final Machine machine;
  private final Mentions mentions;

  private NameChecks(Machine machine) {
    this.machine = machine;
    this.mentions = new Mentions(machine);
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    NameChecks checks = new NameChecks(machine);
    boolean generated = machine.declaration().namedActors().isEmpty();
    return Stream.of(
            machine.events().stream().flatMap(checks::event),
            machine.actors().stream()
                .filter(actor -> generated && !JavaNames.isActor(actor.name()))
                .map(checks::actor),
            machine.guards().stream().flatMap(checks::guard),
            machine.groups().stream().flatMap(checks::group),
            machine.states().stream()
                .filter(state -> !JavaNames.isLabel(state.label()))
                .map(checks::label))
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Finding> event(Reference event) {
    String taken = "every enum has a method of this name already";
    return JavaNames.isEvent(event.name())
        ? Stream.empty()
        : Stream.of(
            method(
                event,
                Sentence.of(
                    "The event \"{event}\" can't become a method: {why}.",
                    event.name(),
                    why(event, taken)),
                machine
                    .declaration()
                    .knownEvents()
                    .map(
                        type -> Fix.open("rename the constant of {type}", type.name().nestedName()))
                    .orElseGet(
                        () ->
                            NameHints.event(event, Mentions.of(event.name(), mentions.events())))));
  }

  private Stream<Finding> guard(Reference guard) {
    Fix fix = NameHints.guard(guard, Mentions.of(guard.name(), mentions.guards()));
    String why = why(guard, "every object has a method of this name already");
    Sentence what =
        Sentence.of("The guard \"{guard}\" can't become a method: {why}.", guard.name(), why);
    return Stream.of(guard)
        .filter(each -> !JavaNames.isGuard(each.name()))
        .map(each -> method(each, what, fix));
  }

  private static String why(Reference name, String taken) {
    return JavaNames.isEnumMethod(name.name()) ? taken : "it is no legal name of a method";
  }

  private static Finding method(Reference name, Sentence what, Fix fix) {
    return new Finding(Check.INVALID_NAME, name.origin(), what, fix);
  }

  private Finding actor(Reference actor) {
    return new Finding(
        Check.INVALID_NAME,
        actor.origin(),
        Sentence.of(
            "The actor \"{actor}\" can't become a constant: it is no legal name.", actor.name()),
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
                    Sentence.of(
                        "The group \"{group}\" can't become part of a name: it is no legal one itself.",
                        group.name()),
                    NameHints.group(group, all)));
    Stream<Finding> ambiguous =
        machine.namespace().find(group.name()).stream()
            .map(
                state ->
                    new Finding(
                        Check.NAME_CLASH,
                        group.origin(),
                        Sentence.of(
                            "\"{name}\" is the name of a group and of a state.", group.name()),
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
            ? Sentence.of(
                "{constant} has no name left without the prefix \"{prefix}\".",
                state.name(),
                prefix)
            : Sentence.of(
                "{constant} becomes \"{label}\", no legal name, without the prefix \"{prefix}\".",
                state.name(),
                state.label(),
                prefix),
        NameHints.prefix(prefix).or(Way.open("rename the constant")));
  }
}
