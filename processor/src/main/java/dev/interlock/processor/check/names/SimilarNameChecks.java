package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.Slip;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.names.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * similar-name: is every name written as it was meant? A name that a machine doesn't list anywhere
 * is declared by being mentioned, so that a slip of the pen declares another.
 */
public final class SimilarNameChecks {

  private SimilarNameChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    Mentions mentions = new Mentions(machine);
    List<Reference> actors =
        machine.declaration().actors().isEmpty() ? mentions.actors() : List.of();
    List<Reference> events =
        machine.declaration().knownEvents().isEmpty() ? mentions.events() : List.of();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(similar("event", legal(events, JavaNames::isEvent), machine));
    findings.addAll(similar("guard", legal(mentions.guards(), JavaNames::isGuard), machine));
    findings.addAll(
        similar("group", legal(mentions.groups(), name -> isGroup(name, machine)), machine));
    findings.addAll(similar("actor", actors, machine));
    return findings;
  }

  private static List<Reference> legal(List<Reference> names, Predicate<String> isLegal) {
    List<Reference> legal = new ArrayList<>();
    for (Reference each : names) {
      if (isLegal.test(each.name())) {
        legal.add(each);
      }
    }
    return legal;
  }

  private static boolean isGroup(String name, Machine machine) {
    return machine.namespace().findGroup(name).isPresent();
  }

  /** A name that is mentioned once, and of which another is a slip. */
  private static List<Finding> similar(String kind, List<Reference> mentions, Machine machine) {
    Map<String, List<Reference>> byName = new LinkedHashMap<>();
    for (Reference each : mentions) {
      byName.computeIfAbsent(each.name(), first -> new ArrayList<>()).add(each);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Reference> places : byName.values()) {
      Reference name = places.get(0);
      Optional<String> meant = places.size() == 1 ? meant(name.name(), byName) : Optional.empty();
      if (meant.isPresent() && !isInBrokenRule(name, machine)) {
        findings.add(similar(kind, name, meant.get()));
      }
    }
    return findings;
  }

  private static Optional<String> meant(String name, Map<String, List<Reference>> byName) {
    for (String other : byName.keySet()) {
      if (Slip.isOf(name, other) && isCommoner(other, name, byName)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Of two that are mentioned once, the later one is the slip. */
  private static boolean isCommoner(
      String other, String name, Map<String, List<Reference>> byName) {
    if (byName.getOrDefault(other, List.of()).size() > 1) {
      return true;
    }
    List<String> order = List.copyOf(byName.keySet());
    return order.indexOf(other) < order.indexOf(name);
  }

  /** That the rule is broken is said already, and why. */
  private static boolean isInBrokenRule(Reference actor, Machine machine) {
    return machine.rules().claims().stream()
        .filter(claim -> claim.declaration().names().contains(actor))
        .anyMatch(claim -> !claim.refuted(machine.arcIndex()).isEmpty());
  }

  private static Finding similar(String kind, Reference name, String other) {
    return new Finding(
        Check.SIMILAR_NAME,
        name.origin(),
        Sentence.of(
            "The {kind} \"{name}\" is named only here; did you mean \"{other}\"?",
            kind,
            name.name(),
            other),
        Fix.of(Ways.write(name, List.of(name.to(other)))));
  }
}
