package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** repeated-name: does a list name the same once? */
public final class RepetitionChecks {

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  private RepetitionChecks(Machine machine) {
    this.machine = machine;
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    RepetitionChecks checks = new RepetitionChecks(machine);
    checks.ofNames(machine.declaration().actors());
    checks.ofEvents(machine.declaration().ignores());
    for (StateDeclaration constant : machine.declaration().constants()) {
      checks.of(constant);
    }
    return checks.findings;
  }

  private void of(StateDeclaration constant) {
    ofNames(constant.groups());
    ofNames(constant.formerly());
    ofEvents(constant.ignores());
    for (RuleDeclaration rule : constant.rules()) {
      if (rule.isOfActors()) {
        ofNames(rule.names());
      } else {
        ofStates(rule.names());
      }
    }
    for (TransitionDeclaration transition : constant.transitions()) {
      ofNames(transition.by());
    }
  }

  private void ofNames(List<Reference> list) {
    Set<String> seen = new HashSet<>();
    for (Reference name : list) {
      judge(name, seen.add(name.name()), list);
    }
  }

  private void ofEvents(List<Reference> list) {
    Set<String> seen = new HashSet<>();
    for (Reference name : list) {
      judge(name, seen.add(machine.declaration().eventOf(name.name())), list);
    }
  }

  /** A state may be named with or without the prefix. */
  private void ofStates(List<Reference> list) {
    Set<String> seen = new HashSet<>();
    for (Reference name : list) {
      String own = machine.namespace().find(name.name()).map(State::name).orElse(name.name());
      judge(name, seen.add(own), list);
    }
  }

  private void judge(Reference name, boolean isNew, List<Reference> list) {
    if (!isNew) {
      findings.add(
          new Finding(
              Check.REPEATED_NAME,
              name.origin(),
              Sentence.of("{name} is named twice in one list.", name),
              Fix.of(Ways.remove(Sentence.of("remove it here"), name, list))));
    }
  }
}
