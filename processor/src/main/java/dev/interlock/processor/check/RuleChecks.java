package dev.interlock.processor.check;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.Rule;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Do the arcs keep the rules, and do the rules speak of arcs that there are? */
final class RuleChecks {

  private RuleChecks() {}

  static List<Finding> check(Machine machine) {
    Map<State, List<Rule>> rules = new HashMap<>();
    machine
        .rules()
        .forEach(rule -> rules.computeIfAbsent(rule.owner(), owner -> new ArrayList<>()).add(rule));
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Arc arc : machine.arcs()) {
      List<Rule> concerned = new ArrayList<>(rules.getOrDefault(arc.from(), List.of()));
      if (!arc.isSelf()) {
        concerned.addAll(rules.getOrDefault(arc.to(), List.of()));
      }
      for (Rule rule : concerned) {
        if (rule.forbids(arc) && seen.add(List.of(arc.from(), arc.to(), rule))) {
          findings.add(contradiction(arc, rule));
        }
      }
    }
    if (machine.complete()) {
      machine.rules().forEach(rule -> findings.addAll(idle(rule, machine)));
    }
    return findings;
  }

  private static List<Finding> idle(Rule rule, Machine machine) {
    return rule.declaration().names().stream()
        .filter(item -> machine.arcs().stream().noneMatch(arc -> uses(arc, rule, item, machine)))
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
        "remove " + item.spelled(item.name()) + " from the rule, or declare the transition");
  }

  private static Finding contradiction(Arc arc, Rule rule) {
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
    return new Finding(
        Check.CONTRADICTION,
        arc.origin(),
        arc.text() + " is declared" + by + ", but " + allowed + ".",
        List.of(
            Note.of("declared", arc.declaration().text(), arc.origin()),
            Note.of("forbidden", rule.declaration().text(), rule.declaration().origin())),
        fix(arc, rule));
  }

  /** A group without another member than the rule's owner allows nothing. */
  private static String only(String preposition, Rule rule) {
    return rule.states().isEmpty()
        ? preposition + " no other state"
        : "only " + preposition + " " + Checks.list(rule.states().stream());
  }

  /** An annotation's element has one type; without actors, they are spelled as the states are. */
  private static String spelledLikeBy(Arc arc, Reference actor) {
    List<Reference> by = arc.declaration().by();
    return (by.isEmpty() ? arc.source() : by.get(0)).spelled(actor.name());
  }

  private static String fix(Arc arc, Rule rule) {
    String member = rule.owner() + "'s " + rule.kind().member();
    Reference like = rule.declaration().names().get(0);
    String remove =
        arc.expanded()
            ? ", or add " + arc.source().spelled(arc.from()) + " to the transition's except"
            : ", or remove the transition";
    return switch (rule.kind()) {
      case ONLY_FROM -> "add " + like.spelled(arc.from()) + " to " + member + remove;
      case ONLY_TO -> "add " + like.spelled(arc.to()) + " to " + member + remove;
      case ONLY_BY ->
          "say by = " + spelledLikeBy(arc, like) + " in the transition, or extend " + member;
    };
  }
}
