package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Is there more than class files can hold? */
final class SizeChecks {

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private SizeChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    SizeChecks checks = new SizeChecks(machine);
    checks.references("events", machine.events(), Limits.EVENTS);
    if (machine.declaration().namedActors().isEmpty()) {
      checks.references("actors", machine.actors(), Limits.ACTORS);
    }
    checks.references("guards", machine.guards(), Limits.GUARDS);
    if (checks.findings.isEmpty()) {
      checks.together();
    }
    return checks.findings;
  }

  private void references(String what, List<Reference> all, int limit) {
    if (all.size() > limit) {
      add(all.size() + " " + what, "", limit, all.get(limit).origin());
    }
  }

  private void together() {
    Stream<Origin> events = machine.events().stream().map(Reference::origin);
    Stream<Origin> actors = machine.actors().stream().map(Reference::origin);
    Stream<Origin> groups = machine.groups().stream().map(Group::origin);
    List<Origin> all = Stream.of(events, actors, groups).flatMap(Function.identity()).toList();
    if (all.size() > Limits.NAMES) {
      String what = all.size() + " events, actors and groups";
      add(what, " of them together", Limits.NAMES, all.get(Limits.NAMES));
    }
  }

  private void add(String what, String together, int limit, Origin origin) {
    findings.add(
        new Finding(
            Check.TOO_LARGE,
            origin,
            "%s has %s, and what is generated can hold %d%s: a class file has its limits."
                .formatted(machine.carrier().nestedName(), what, limit, together),
            List.of(),
            Fix.open(
                "let names that mean the same be one, or make several enums of the lifecycle")));
  }
}
