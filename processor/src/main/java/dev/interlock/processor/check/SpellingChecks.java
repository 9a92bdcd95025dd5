package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.RuleKind;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.LegalName;
import dev.interlock.processor.fix.Mentions;
import dev.interlock.processor.fix.Slip;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.JavaNames;
import dev.interlock.processor.surface.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * similar-name, repeated-name, awkward-event: is every name written as it was meant? A name that a
 * machine doesn't list anywhere is declared by being mentioned, so that a slip of the pen declares
 * another.
 */
final class SpellingChecks {

  private static final String SIMILAR =
      "The {kind} \"{name}\" is named only here; did you mean \"{other}\"?";
  private static final String REPEATED = "{name} is named twice in one list.";
  private static final String REMOVE = "remove it here";
  private static final String AWKWARD =
      "The event \"{event}\" becomes the methods {method}() and {question}().";
  private static final String RENAME = "name it \"{name}\"";

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private SpellingChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    SpellingChecks checks = new SpellingChecks(machine);
    Mentions mentions = new Mentions(machine);
    checks.similar("event", legal(mentions.events(), JavaNames::isEvent));
    checks.similar("guard", legal(mentions.guards(), JavaNames::isGuard));
    checks.similar("group", checks.groupsIn(mentions));
    if (machine.declaration().actors().isEmpty()) {
      checks.similar("actor", mentions.actors());
    }
    checks.repetitions();
    machine.events().forEach(event -> checks.awkward(event, mentions));
    return checks.findings;
  }

  private static List<Reference> legal(List<Reference> names, Predicate<String> isLegal) {
    return names.stream().filter(name -> isLegal.test(name.name())).toList();
  }

  private List<Reference> groupsIn(Mentions mentions) {
    return mentions.groups().stream()
        .filter(name -> machine.namespace().findGroup(name.name()).isPresent())
        .toList();
  }

  /** A name that is mentioned once, and of which another is a slip. */
  private void similar(String kind, List<Reference> mentions) {
    Map<String, List<Reference>> byName = new LinkedHashMap<>();
    mentions.forEach(
        each -> byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
    Set<String> seen = new HashSet<>();
    byName.forEach(
        (name, places) -> {
          if (places.size() == 1) {
            byName.keySet().stream()
                .filter(other -> Slip.isOf(name, other))
                // Of two that are mentioned once, the later one is the slip.
                .filter(other -> isCommoner(other, name, byName))
                .findFirst()
                .filter(other -> seen.add(name) && !isInBrokenRule(places.get(0)))
                .ifPresent(other -> similar(kind, places.get(0), other));
          }
        });
  }

  /** That the rule is broken is said already, and why. */
  private boolean isInBrokenRule(Reference actor) {
    return machine.rules().stream()
        .filter(rule -> rule.declaration().names().contains(actor))
        .anyMatch(rule -> machine.arcs().stream().anyMatch(rule::forbids));
  }

  private static boolean isCommoner(
      String other, String name, Map<String, List<Reference>> byName) {
    if (byName.getOrDefault(other, List.of()).size() > 1) {
      return true;
    }
    List<String> order = List.copyOf(byName.keySet());
    return order.indexOf(other) < order.indexOf(name);
  }

  private void similar(String kind, Reference name, String other) {
    add(
        Check.SIMILAR_NAME,
        name,
        Sentence.of(SIMILAR, kind, name.name(), other),
        Fix.of(Ways.write(name, List.of(name.to(other)))));
  }

  private void repetitions() {
    repetitions(machine.declaration().actors(), Reference::name);
    for (StateDeclaration constant : machine.declaration().constants()) {
      repetitions(constant.groups(), Reference::name);
      for (RuleDeclaration rule : constant.rules()) {
        boolean actors = rule.kind() == RuleKind.ONLY_BY;
        repetitions(rule.names(), actors ? Reference::name : this::state);
      }
      constant.transitions().forEach(each -> repetitions(each.by(), Reference::name));
    }
  }

  private void repetitions(List<Reference> list, Function<Reference, Object> meaning) {
    Set<Object> seen = new HashSet<>();
    for (Reference name : list) {
      if (!seen.add(meaning.apply(name))) {
        add(
            Check.REPEATED_NAME,
            name,
            Sentence.of(REPEATED, name),
            Fix.of(Ways.remove(Sentence.of(REMOVE), name, list)));
      }
    }
  }

  /** A state may be named with or without the prefix. */
  private Object state(Reference name) {
    return machine.namespace().find(name.name()).<Object>map(found -> found).orElse(name.name());
  }

  private void awkward(Reference event, Mentions mentions) {
    String name = event.name();
    String better = LegalName.ofMethod(name);
    boolean awkward =
        JavaNames.isEvent(name) && (name.contains("_") || Character.isUpperCase(name.charAt(0)));
    boolean clashes =
        machine.events().stream()
            .filter(other -> !other.name().equals(name))
            .anyMatch(other -> LegalName.ofMethod(other.name()).equals(better));
    if (awkward && !clashes && !better.equals(name) && JavaNames.isEvent(better)) {
      List<Reference> all = Mentions.of(name, mentions.events());
      add(
          Check.AWKWARD_EVENT,
          event,
          Sentence.of(AWKWARD, name, Names.event(name), Names.canEvent(name)),
          Fix.of(Ways.rename(Sentence.of(RENAME, better), all, better)));
    }
  }

  private void add(Check check, Reference name, Sentence what, Fix fix) {
    findings.add(new Finding(check, name.origin(), what, fix));
  }
}
