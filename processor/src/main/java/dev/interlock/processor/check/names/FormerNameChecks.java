package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** name-clash, repeated-name: does each name in stored data mean one constant? */
public final class FormerNameChecks {

  private static final String OWN = "{name} is what {constant} is called anyway.";
  private static final String OTHERS =
      "{name} is a former name of {constant}, but {other} is called so.";
  private static final String BOTH = "{name} is a former name of both {constant} and {other}.";

  private final List<Finding> findings = new ArrayList<>();

  private FormerNameChecks() {}

  /** A former name and the constant that gives it. */
  private record Given(StateDeclaration constant, Reference name) {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    FormerNameChecks checks = new FormerNameChecks();
    Map<String, Given> first = new HashMap<>();
    for (StateDeclaration constant : machine.declaration().constants()) {
      for (Reference name : constant.formerly()) {
        Given given = new Given(constant, name);
        Optional<State> today = machine.namespace().find(name.name());
        if (today.isPresent()) {
          checks.ofToday(given, today.get());
        } else {
          checks.ofBefore(given, first.computeIfAbsent(name.name(), each -> given));
        }
      }
    }
    return checks.findings;
  }

  private void ofToday(Given given, State state) {
    if (state.name().equals(given.constant().name())) {
      findings.add(finding(Check.REPEATED_NAME, given, OWN, List.of()));
    } else {
      clash(given, OTHERS, state.name(), state.origin());
    }
  }

  /** That one list says it twice is said of all lists. */
  private void ofBefore(Given given, Given earlier) {
    String other = earlier.constant().name();
    if (!other.equals(given.constant().name())) {
      clash(given, BOTH, other, earlier.name().origin());
    }
  }

  private void clash(Given given, String words, String other, Place place) {
    findings.add(
        finding(Check.NAME_CLASH, given, words, List.of(Note.at(place, "other", other)), other));
  }

  private static Finding finding(
      Check check, Given given, String words, List<Note> notes, Object... more) {
    List<Object> facts = new ArrayList<>(List.of(given.name(), given.constant().name()));
    facts.addAll(List.of(more));
    return new Finding(
        check,
        given.name().origin(),
        new Sentence(words, facts),
        notes,
        Fix.of(
            Ways.remove(Sentence.of("remove it here"), given.name(), given.constant().formerly())));
  }
}
