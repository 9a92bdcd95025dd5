package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** repeated-name: does a list name the same once? */
public final class RepetitionChecks {

  private RepetitionChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return Stream.of(
            repetitions(machine.declaration().actors(), Reference::name),
            repetitions(machine.declaration().ignores(), event -> event(event, machine)),
            machine.declaration().constants().stream().flatMap(each -> repetitions(each, machine)))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> repetitions(StateDeclaration constant, Machine machine) {
    return Stream.of(
            repetitions(constant.groups(), Reference::name),
            repetitions(constant.formerly(), Reference::name),
            repetitions(constant.ignores(), event -> event(event, machine)),
            constant.rules().stream().flatMap(rule -> repetitions(rule, machine)),
            constant.transitions().stream()
                .flatMap(transition -> repetitions(transition.by(), Reference::name)))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> repetitions(RuleDeclaration rule, Machine machine) {
    boolean actors = rule.isOfActors();
    return repetitions(rule.names(), actors ? Reference::name : name -> state(name, machine));
  }

  private static Stream<Finding> repetitions(
      List<Reference> list, Function<Reference, Object> meaning) {
    Set<Object> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Reference name : list) {
      if (!seen.add(meaning.apply(name))) {
        findings.add(
            new Finding(
                Check.REPEATED_NAME,
                name.origin(),
                Sentence.of("{name} is named twice in one list.", name),
                Fix.of(Ways.remove(Sentence.of("remove it here"), name, list))));
      }
    }
    return findings.stream();
  }

  private static Object event(Reference name, Machine machine) {
    return machine.declaration().eventOf(name.name());
  }

  /** A state may be named with or without the prefix. */
  private static Object state(Reference name, Machine machine) {
    return machine.namespace().find(name.name()).<Object>map(found -> found).orElse(name.name());
  }
}
