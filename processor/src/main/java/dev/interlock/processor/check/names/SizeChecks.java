package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** too-large: is there more than class files can hold? */
public final class SizeChecks {

  private static final String TOO_MANY =
      "{enum} has {number} {kind}, and what is generated can hold {limit}: a class file has its"
          + " limits.";
  private static final String TOO_MANY_TOGETHER =
      "{enum} has {number} {kind}, and what is generated can hold {limit} of them together: a class"
          + " file has its limits.";

  private SizeChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    List<Origin> events = machine.events().stream().map(Reference::origin).toList();
    List<Origin> actors = machine.actors().stream().map(Reference::origin).toList();
    List<Origin> guards = machine.guards().stream().map(Reference::origin).toList();
    Stream<Origin> groups = machine.groups().stream().map(Group::origin);
    boolean generated = machine.declaration().namedActors().isEmpty();
    List<Finding> single =
        Stream.of(
                judge(TOO_MANY, "events", events, Limits.EVENTS, machine),
                generated
                    ? judge(TOO_MANY, "actors", actors, Limits.ACTORS, machine)
                    : Optional.<Finding>empty(),
                judge(TOO_MANY, "guards", guards, Limits.GUARDS, machine))
            .flatMap(Optional::stream)
            .toList();
    List<Origin> all =
        Stream.of(events.stream(), actors.stream(), groups).flatMap(names -> names).toList();
    return single.isEmpty()
        ? judge(TOO_MANY_TOGETHER, "events, actors and groups", all, Limits.NAMES, machine).stream()
            .toList()
        : single;
  }

  private static Optional<Finding> judge(
      String words, String kind, List<Origin> names, int limit, Machine machine) {
    return names.size() <= limit
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Check.TOO_LARGE,
                names.get(limit),
                Sentence.of(words, machine.carrier().nestedName(), names.size(), kind, limit),
                Fix.open(
                    "let names that mean the same be one, or make several enums of the lifecycle")));
  }
}
