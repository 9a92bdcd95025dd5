package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.LegalName;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.NameHints;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.Clash;
import dev.interlock.processor.surface.Surface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** name-clash: does each name in the generated code stand for one thing? */
public final class ClashChecks {

  private static final String RENAME = "rename {cause}";

  private final Machine machine;
  private final Mentions mentions;
  private final List<Finding> findings = new ArrayList<>();

  private ClashChecks(Machine machine) {
    this.machine = machine;
    this.mentions = new Mentions(machine);
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine, Optional<Surface> surface) {
    ClashChecks checks = new ClashChecks(machine);
    checks.labels();
    surface.ifPresent(checks::members);
    return checks.findings;
  }

  private void labels() {
    String prefix = machine.declaration().stripPrefix();
    Map<String, State> first = new HashMap<>();
    for (State state : machine.states()) {
      State other = first.putIfAbsent(state.label(), state);
      if (other != null) {
        findings.add(
            new Finding(
                Check.NAME_CLASH,
                state.origin(),
                Sentence.of(
                    "{constant} and {other} are both called {label} without the prefix \"{prefix}\".",
                    state.name(),
                    other.name(),
                    state.label(),
                    prefix),
                List.of(Note.at(other.origin(), "other", other.name())),
                NameHints.prefix(prefix).or(Way.open("rename one of the two"))));
      }
    }
  }

  private void members(Surface surface) {
    Set<Origin> seen = new HashSet<>();
    machine.states().stream()
        .filter(state -> machine.namespace().find(state.label()).filter(state::equals).isEmpty())
        .forEach(state -> seen.add(state.origin()));
    machine.groups().stream()
        .filter(group -> machine.namespace().find(group.name()).isPresent())
        .forEach(group -> seen.add(group.origin()));
    for (Clash clash : surface.clashes()) {
      if (seen.add(clash.later().origin())) {
        findings.add(
            clash.hides().map(type -> hiding(clash, type)).orElseGet(() -> becomingOne(clash)));
      }
    }
  }

  private Finding becomingOne(Clash clash) {
    Cause earlier = clash.earlier();
    boolean fixed = earlier.kind() == Cause.Kind.MACHINE;
    String cause = LegalName.capitalized(clash.later().text());
    return new Finding(
        Check.NAME_CLASH,
        clash.later().origin(),
        fixed
            ? Sentence.of(
                "{cause} would become {member}, which every machine has already.",
                cause,
                clash.member())
            : Sentence.of(
                "{cause} and {other} would both become {member}.",
                cause,
                earlier.text(),
                clash.member()),
        fixed ? List.of() : List.of(Note.at(earlier.origin(), "other", earlier.text())),
        fix(clash));
  }

  private Fix fix(Clash clash) {
    String cause = clash.later().text();
    Fix rename = Fix.of(renaming(clash.later()).orElseGet(() -> Way.open(RENAME, cause)));
    return without(clash).map(rename::or).orElse(rename);
  }

  /** Renames what the member is generated for, if it is no constant of the enum. */
  private Optional<Way> renaming(Cause cause) {
    return switch (cause.kind()) {
      case MACHINE, STATE -> Optional.empty();
      // A constant of an enum is renamed there.
      case EVENT ->
          Optional.of(mentions.events())
              .filter(all -> machine.declaration().knownEvents().isEmpty())
              .map(all -> renaming(cause, all));
      case ACTOR -> Optional.of(renaming(cause, mentions.actors()));
      case GUARD -> Optional.of(renaming(cause, mentions.guards()));
      case GROUP -> Optional.of(renaming(cause, mentions.groups()));
    };
  }

  private static Way renaming(Cause cause, List<Reference> kind) {
    return NameHints.another(cause.text(), Mentions.of(cause.name(), kind), kind);
  }

  private Finding hiding(Clash clash, String type) {
    String own = machine.carrier().nestedName();
    String cause = clash.later().text();
    String culprit = clash.later().kind() == Cause.Kind.MACHINE ? own : cause;
    return new Finding(
        Check.NAME_CLASH,
        clash.later().origin(),
        Sentence.of(
            "{cause} would become {member}, which hides the type {type}, and nothing else can name what is"
                + " in the unnamed package.",
            LegalName.capitalized(cause),
            clash.member(),
            type),
        new Fix(without(clash).stream().toList())
            .or(Way.open("put {enum} into a package", own), Way.open(RENAME, culprit)));
  }

  /** Doesn't ask for the type, if it is there only where it is asked for. */
  private Optional<Way> without(Clash clash) {
    List<MachineMember> asking =
        clash.type().role().flags().stream()
            .filter(machine.declaration().flags()::contains)
            .toList();
    String flags =
        asking.stream().map(flag -> flag.member() + " = true").collect(Collectors.joining(" and "));
    List<Edit> edits = asking.stream().<Edit>map(flag -> new Edit.Remove(flag.origin())).toList();
    return asking.isEmpty()
        ? Optional.empty()
        : Optional.of(new Way(Sentence.of("remove {flags} from @StateMachine", flags), edits));
  }
}
