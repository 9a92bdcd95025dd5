package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Nearest;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Words;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Meant;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Fault;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** unknown-event, idle-event: are the events the constants of the enum that lists them? */
public final class EventChecks {

  private final Machine machine;
  private final GivenType type;
  private final String name;

  private EventChecks(Machine machine, GivenType type) {
    this.machine = machine;
    this.type = type;
    this.name = type.name().nestedName();
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return machine.declaration().knownEvents().stream()
        .map(type -> new EventChecks(machine, type))
        .flatMap(checks -> Stream.concat(checks.unknown(), checks.idle()))
        .toList();
  }

  private Stream<Finding> unknown() {
    return machine.faults(Fault.UnknownEvent.class).stream().map(this::unknown);
  }

  private Finding unknown(Fault.UnknownEvent fault) {
    Reference written = fault.mention().reference();
    List<Reference> all = fault.mention().all();
    Optional<String> meant = meant(written);
    List<Way> ways = new ArrayList<>();
    meant.ifPresent(other -> ways.add(Ways.write(written, List.of(written.to(other)))));
    if (all.size() > 1) {
      ways.add(Ways.remove(Sentence.of("remove it"), written, all));
    }
    ways.add(Way.open("add it to {type}", name));
    return new Finding(
        Check.UNKNOWN_EVENT,
        written.origin(),
        Sentence.of(
            "\"{name}\" is no event of {type}{meant}",
            written.name(),
            name,
            Meant.of(meant.stream().toList())),
        Fix.of(Way.firstOf(ways)));
  }

  /** The nearest constant, in the spelling of what was written. */
  private Optional<String> meant(Reference written) {
    String constant = Words.constant(written.name());
    Optional<String> nearest = Nearest.of(constant, type.constants());
    return constant.equals(written.name()) || written.isConstant()
        ? nearest
        : nearest.map(type::methodOf);
  }

  private Stream<Finding> idle() {
    Set<String> used = new HashSet<>();
    machine.events().forEach(event -> used.add(event.name()));
    for (Fault.UnknownEvent fault : machine.faults(Fault.UnknownEvent.class)) {
      Optional<String> meant = meant(fault.mention().reference());
      if (meant.isEmpty()) {
        return Stream.empty();
      }
      used.add(machine.declaration().eventOf(meant.get()));
    }
    return isAnyUnread()
        ? Stream.empty()
        : type.constants().stream()
            .filter(constant -> !used.contains(type.methodOf(constant)))
            .map(this::idle);
  }

  /** What can't be read may be a transition on any event. */
  private boolean isAnyUnread() {
    return machine.declaration().constants().stream()
        .flatMap(constant -> constant.misfits().stream())
        .anyMatch(misfit -> misfit.meaning().filter(Meaning.STATE::equals).isEmpty());
  }

  private Finding idle(String constant) {
    return new Finding(
        Check.IDLE_EVENT,
        type.origin(),
        Sentence.of(
            "{constant} is an event of {type}, but no transition is on it.", constant, name),
        Fix.of(
            Way.open("name it in the 'on' of a transition"),
            Way.open("remove it from {type}", name)));
  }
}
