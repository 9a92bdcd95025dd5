package dev.interlock.processor.check;

import dev.interlock.processor.model.Edit;
import dev.interlock.processor.model.Face;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.Spelling;
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
import java.util.stream.Stream;

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
    checks.labels();
    checks.members();
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
          NameHints.method(
              event, Mentions.of(name, mentions.events()), JavaNames::isEvent, "finishDrain"));
    }
  }

  private void actor(Reference actor) {
    if (!JavaNames.isActor(actor.name())) {
      invalid(
          actor.origin(),
          "The actor \"" + actor.name() + "\" can't become a constant: it is no legal name.",
          NameHints.constant(
              actor, Mentions.of(actor.name(), mentions.actors()), JavaNames::isActor, "SERVICE"));
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
          NameHints.method(
              guard, Mentions.of(name, mentions.guards()), JavaNames::isGuard, "isPaid"));
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
          NameHints.method(
              all.get(0),
              all,
              name -> JavaNames.isGroup(new Group(name, group.members(), group.origin())),
              "active"));
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
                NameHints.prefix(machine.declaration().stripPrefix())
                    .or(Way.open("rename one of the two"))));
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
    String cause = LegalName.capitalized(member.cause());
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
        fix(member));
  }

  private Fix fix(Member member) {
    Fix rename = Fix.of(renaming(member).orElseGet(() -> Way.open("rename " + member.cause())));
    return face(member.type()).map(face -> rename.or(without(face))).orElse(rename);
  }

  /** Renames what the member is generated for, if it is no constant of the enum. */
  private Optional<Way> renaming(Member member) {
    Origin place = member.origin();
    return Stream.of(mentions.events(), mentions.actors(), mentions.guards(), mentions.groups())
        .filter(kind -> kind.stream().anyMatch(each -> each.origin().equals(place)))
        .findFirst()
        .flatMap(
            kind ->
                kind.stream()
                    .filter(each -> each.origin().equals(place))
                    .map(each -> Mentions.of(each.name(), kind))
                    .map(all -> NameHints.another(member.cause(), all, kind))
                    .findFirst());
  }

  private Finding hiding(Member member, Member type) {
    String own = machine.name().nestedName();
    String culprit = member.origin().equals(Origin.ofEnum()) ? own : member.cause();
    return new Finding(
        Check.NAME_CLASH,
        member.origin(),
        LegalName.capitalized(member.cause())
            + " would become "
            + member.text()
            + ", which hides the "
            + type.cause()
            + ", and nothing else can name what is in the unnamed package.",
        List.of(),
        face(member.type())
            .map(face -> Fix.of(without(face)))
            .orElseGet(() -> new Fix(List.of()))
            .or(Way.open("put " + own + " into a package"), Way.open("rename " + culprit)));
  }

  private Optional<Face> face(String type) {
    TypeNames types = TypeNames.of(machine.name());
    return type.equals(types.typed())
        ? Optional.of(Face.TYPED)
        : type.equals(types.machine()) ? Optional.of(Face.MACHINE) : Optional.empty();
  }

  private Way without(Face face) {
    Origin place = Origin.ofEnum().annotation(Origin.STATE_MACHINE, 0).member("faces");
    List<Reference> others =
        machine.declaration().faces().stream()
            .filter(each -> each != face)
            .map(each -> new Reference(each.name(), new Spelling(true, "Face."), place))
            .toList();
    String words = "leave Face." + face + " out of @StateMachine's faces";
    return others.isEmpty() ? Way.open(words) : Way.of(words, new Edit.Set(place, others));
  }

  private void invalid(Origin origin, String what, Fix fix) {
    findings.add(new Finding(Check.INVALID_NAME, origin, what, List.of(), fix));
  }
}
