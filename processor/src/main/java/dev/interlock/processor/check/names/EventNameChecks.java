package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.LegalName;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.JavaNames;
import dev.interlock.processor.surface.names.Names;
import java.util.List;

/** awkward-event: does every event's name make methods that somebody would call so? */
public final class EventNameChecks {

  private EventNameChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return machine.events().stream()
        .filter(event -> machine.declaration().knownEvents().isEmpty())
        .filter(event -> isAwkward(event.name()))
        .filter(event -> isFree(LegalName.ofMethod(event.name()), event, machine))
        .map(event -> awkward(event, LegalName.ofMethod(event.name()), machine))
        .toList();
  }

  private static boolean isAwkward(String name) {
    return JavaNames.isEvent(name) && (name.contains("_") || Character.isUpperCase(name.charAt(0)));
  }

  /** Whether an event could be called so, and none is. */
  private static boolean isFree(String better, Reference event, Machine machine) {
    return JavaNames.isEvent(better)
        && !better.equals(event.name())
        && machine.events().stream()
            .filter(other -> !other.name().equals(event.name()))
            .noneMatch(other -> LegalName.ofMethod(other.name()).equals(better));
  }

  private static Finding awkward(Reference event, String better, Machine machine) {
    List<Reference> all = Mentions.of(event.name(), new Mentions(machine).events());
    return new Finding(
        Check.AWKWARD_EVENT,
        event.origin(),
        Sentence.of(
            "The event \"{event}\" becomes the methods {method}() and {question}().",
            event.name(),
            Names.event(event.name()),
            Names.canEvent(event.name())),
        Fix.of(Ways.rename(Sentence.of("name it \"{name}\"", better), all, better)));
  }
}
