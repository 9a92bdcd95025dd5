package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.LegalName;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.NameHints;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Member;
import dev.interlock.processor.surface.Members;
import dev.interlock.processor.surface.Nameable;
import dev.interlock.processor.surface.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Does each name in the generated code stand for one thing? */
final class ClashChecks {

  private final Machine machine;
  private final Mentions mentions;
  private final List<Finding> findings = new ArrayList<>();

  private ClashChecks(Machine machine) {
    this.machine = machine;
    this.mentions = new Mentions(machine);
  }

  static List<Finding> check(Machine machine) {
    ClashChecks checks = new ClashChecks(machine);
    checks.labels();
    checks.members();
    return checks.findings;
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
    return flag(member.type()).map(flag -> rename.or(without(flag))).orElse(rename);
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
        flag(member.type())
            .map(flag -> Fix.of(without(flag)))
            .orElseGet(() -> new Fix(List.of()))
            .or(Way.open("put " + own + " into a package"), Way.open("rename " + culprit)));
  }

  private Optional<String> flag(String type) {
    return TypeNames.of(machine.name()).flag(type);
  }

  private static Way without(String flag) {
    Origin place = Origin.ofEnum().annotation(Origin.STATE_MACHINE, 0).member(flag);
    return Way.of("say " + flag + " = false in @StateMachine", new Edit.Flag(place, false));
  }
}
