package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleKind;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.RuleFixes;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Doubts;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Rule;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Do the arcs keep the rules, and do the rules speak of arcs that there are? */
final class RuleChecks {

  private RuleChecks() {}

  static List<Finding> check(Machine machine) {
    Map<State, List<Rule>> rules = new HashMap<>();
    machine
        .rules()
        .forEach(rule -> rules.computeIfAbsent(rule.owner(), owner -> new ArrayList<>()).add(rule));
    Map<List<Object>, List<Arc>> broken = new LinkedHashMap<>();
    Map<List<Object>, Rule> breaking = new HashMap<>();
    for (Arc arc : machine.arcs()) {
      List<Rule> concerned = new ArrayList<>(rules.getOrDefault(arc.from(), List.of()));
      if (!arc.isSelf()) {
        concerned.addAll(rules.getOrDefault(arc.to(), List.of()));
      }
      for (Rule rule : concerned) {
        if (rule.forbids(arc)) {
          List<Object> key = List.of(arc.origin(), rule);
          broken.computeIfAbsent(key, item -> new ArrayList<>()).add(arc);
          breaking.put(key, rule);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    broken.forEach(
        (key, arcs) ->
            Optional.ofNullable(breaking.get(key))
                .ifPresent(rule -> findings.add(contradiction(arcs, rule, machine))));
    machine.rules().forEach(rule -> findings.addAll(idle(rule, machine)));
    return findings;
  }

  private static List<Finding> idle(Rule rule, Machine machine) {
    return rule.declaration().names().stream()
        .filter(item -> machine.arcs().stream().noneMatch(arc -> uses(arc, rule, item, machine)))
        .filter(item -> !isInDoubt(rule, item, machine))
        .map(item -> idle(rule, item, machine))
        .toList();
  }

  private static boolean uses(Arc arc, Rule rule, Reference item, Machine machine) {
    State owner = rule.owner();
    return switch (rule.kind()) {
      case ONLY_FROM ->
          arc.to().equals(owner)
              && machine.namespace().expand(item.name(), owner).contains(arc.from());
      case ONLY_TO ->
          arc.from().equals(owner)
              && machine.namespace().expand(item.name(), owner).contains(arc.to());
      case ONLY_BY -> arc.to().equals(owner) && arc.by().admits(item.name());
    };
  }

  /** What doesn't exist may only have been misspelt. */
  private static boolean isInDoubt(Rule rule, Reference item, Machine machine) {
    Doubts doubts = machine.doubts();
    State owner = rule.owner();
    List<State> named = machine.namespace().expand(item.name(), owner);
    return switch (rule.kind()) {
      case ONLY_FROM ->
          doubts.arcs().stream()
              .anyMatch(arc -> arc.to().equals(owner) && named.contains(arc.from()));
      case ONLY_TO ->
          doubts.arcs().stream()
              .anyMatch(arc -> arc.from().equals(owner) && named.contains(arc.to()));
      case ONLY_BY ->
          RuleFixes.meant(item, machine).isPresent()
              || doubts.arcs().stream().anyMatch(arc -> arc.to().equals(owner));
    };
  }

  private static Finding idle(Rule rule, Reference item, Machine machine) {
    State owner = rule.owner();
    String end =
        machine
            .namespace()
            .find(item.name())
            .map(State::label)
            .orElseGet(() -> "a state in \"" + item.name() + '"');
    String missing =
        switch (rule.kind()) {
          case ONLY_FROM -> "no transition leads from " + end + " to " + owner;
          case ONLY_TO -> "no transition leads from " + owner + " to " + end;
          case ONLY_BY -> "no transition to " + owner + " is open to " + item.name();
        };
    return new Finding(
        Check.IDLE_RULE,
        item.origin(),
        owner + "'s " + rule.kind().member() + " allows what there isn't: " + missing + ".",
        List.of(),
        Fix.of(
            Ways.remove(
                "remove " + item.spelled() + " from the rule", item, rule.declaration().names()),
            Way.open("declare the transition")));
  }

  /** One finding for each item that breaks a rule, however many states it stands for. */
  private static Finding contradiction(List<Arc> arcs, Rule rule, Machine machine) {
    Arc arc = arcs.get(0);
    List<State> sources = arcs.stream().map(Arc::from).distinct().toList();
    String owner = rule.owner().label();
    String allowed =
        switch (rule.kind()) {
          case ONLY_FROM -> owner + " may be entered " + only("from", rule);
          case ONLY_TO -> owner + " may be left " + only("to", rule);
          case ONLY_BY -> owner + " may be entered only by " + rule.actors();
        };
    String by =
        switch (rule.kind()) {
          case ONLY_FROM, ONLY_TO -> "";
          case ONLY_BY -> arc.by().anyone() ? " for anyone" : " for " + arc.by();
        };
    List<Note> notes =
        new ArrayList<>(
            List.of(
                ArcNotes.declared("declared", arc),
                Note.of("forbidden", rule.declaration().text(), rule.declaration().origin())));
    if (sources.size() > 1) {
      notes.add(Note.of("from", Shown.of(sources.stream())));
    }
    return new Finding(
        Check.CONTRADICTION,
        place(arc, rule),
        arc.text()
            + (sources.size() == 1 ? "" : " (and " + (sources.size() - 1) + " more)")
            + " is declared"
            + by
            + ", but "
            + allowed
            + ".",
        notes,
        RuleFixes.of(arcs, rule, machine));
  }

  /** Where it is the actor that isn't allowed, the finding is on that. */
  private static Origin place(Arc arc, Rule rule) {
    return arc.declaration().by().stream()
        .filter(actor -> rule.kind() == RuleKind.ONLY_BY && !rule.actors().admits(actor.name()))
        .map(Reference::origin)
        .findFirst()
        .orElse(arc.origin());
  }

  /** A group without another member than the rule's owner allows nothing. */
  private static String only(String preposition, Rule rule) {
    return rule.states().isEmpty()
        ? preposition + " no other state"
        : "only " + preposition + " " + Shown.of(rule.states().stream());
  }
}
