package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.diff.Difference.Subject;
import dev.interlock.tools.model.Lifecycle.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the rules differ: what a state claims by one member of its annotation. */
final class RuleDifferences {

  private final Versions versions;
  private final List<Difference> differences = new ArrayList<>();

  RuleDifferences(Versions versions) {
    this.versions = versions;
    Map<String, List<Rule>> before = claims(versions.before().rules());
    Map<String, List<Rule>> after = claims(versions.after().rules());
    for (String claim :
        Versions.either(List.copyOf(after.keySet()), List.copyOf(before.keySet()))) {
      compare(before.getOrDefault(claim, List.of()), after.getOrDefault(claim, List.of()));
    }
  }

  /** A state may claim the same by two annotations, and both hold. */
  private static Map<String, List<Rule>> claims(List<Rule> rules) {
    Map<String, List<Rule>> claims = new LinkedHashMap<>();
    for (Rule rule : rules) {
      claims
          .computeIfAbsent(rule.kind() + " " + rule.state(), first -> new ArrayList<>())
          .add(rule);
    }
    return claims;
  }

  private void compare(List<Rule> before, List<Rule> after) {
    List<Rule> was = without(before, after);
    List<Rule> now = without(after, before);
    if (was.size() == 1 && now.size() == 1) {
      add(Change.CHANGED, text(now.get(0)) + " (was " + named(was.get(0)) + ")");
      return;
    }
    now.forEach(rule -> add(Change.ADDED, text(rule)));
    was.forEach(rule -> add(Change.REMOVED, text(rule)));
  }

  private static List<Rule> without(List<Rule> rules, List<Rule> others) {
    List<Rule> without = new ArrayList<>(rules);
    without.removeIf(rule -> others.stream().anyMatch(other -> isSame(rule, other)));
    return without;
  }

  private static boolean isSame(Rule rule, Rule other) {
    return Set.copyOf(rule.states()).equals(Set.copyOf(other.states()))
        && Set.copyOf(rule.actors()).equals(Set.copyOf(other.actors()));
  }

  private String text(Rule rule) {
    return versions.label(rule.state()) + " " + rule.kind() + " " + named(rule);
  }

  private String named(Rule rule) {
    List<String> named = new ArrayList<>(rule.actors());
    rule.states().forEach(state -> named.add(versions.label(state)));
    return named.isEmpty() ? "nothing" : String.join(", ", named);
  }

  private void add(Change change, String text) {
    differences.add(new Difference(Subject.RULE, change, text));
  }

  List<Difference> differences() {
    return differences;
  }
}
