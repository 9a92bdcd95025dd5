package dev.interlock.processor.check;

import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Rule;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Do the arcs keep the rules? One finding for each pair of states and rule. */
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
    return findings;
  }

  private static Finding contradiction(Arc arc, Rule rule) {
    String owner = rule.owner().label();
    String allowed =
        switch (rule.kind()) {
          case ONLY_FROM ->
              owner + " may be entered only from " + Checks.list(rule.states().stream());
          case ONLY_TO -> owner + " may be left only to " + Checks.list(rule.states().stream());
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
            Note.of("declared", arc.declaration().text(), arc.declaration().origin()),
            Note.of("forbidden", rule.declaration().text(), rule.declaration().origin())),
        fix(arc, rule));
  }

  private static String fix(Arc arc, Rule rule) {
    String member = rule.owner() + "'s " + rule.kind().member();
    String remove =
        arc.expanded()
            ? ", or add \"" + arc.from() + "\" to the transition's except"
            : ", or remove the transition";
    return switch (rule.kind()) {
      case ONLY_FROM -> "add \"" + arc.from() + "\" to " + member + remove;
      case ONLY_TO -> "add \"" + arc.to() + "\" to " + member + remove;
      case ONLY_BY ->
          "say by = \""
              + rule.actors().names().iterator().next()
              + "\" in the transition, or extend "
              + member;
    };
  }
}
