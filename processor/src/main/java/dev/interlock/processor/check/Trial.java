package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Edits;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Resolver;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes the ways out of each finding before they are offered. One that leaves the fault where it is,
 * or leads to another, isn't offered: so no fix leads round in a circle.
 */
final class Trial {

  /** How many arcs are looked at before the rest is offered untried: large machines stay quick. */
  private static final int PATIENCE = 100_000;

  private final Machine machine;
  private final Function<Machine, List<Finding>> checks;
  private final Map<List<Object>, Integer> before;
  private final Map<List<Object>, Integer> undoubted;
  private int patience = PATIENCE;

  private Trial(Machine machine, Function<Machine, List<Finding>> checks, List<Finding> findings) {
    this.machine = machine;
    this.checks = checks;
    this.before = count(findings);
    this.undoubted =
        machine.doubts().none() ? before : count(checks.apply(machine.withoutDoubts()));
  }

  /** Returns the findings with those ways out that lead out. */
  static List<Finding> of(
      Machine machine, Function<Machine, List<Finding>> checks, List<Finding> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    Trial trial = new Trial(machine, checks, findings);
    return findings.stream().map(trial::tried).toList();
  }

  private Finding tried(Finding finding) {
    List<Way> left = new ArrayList<>();
    for (Way way : finding.fix().ways()) {
      Optional<Way> tried = Optional.of(way);
      while (tried.isPresent() && tried.get().isWhole() && !leadsOut(tried.get(), finding)) {
        tried = tried.get().otherwise();
      }
      tried.ifPresent(left::add);
    }
    // What can be gone as it stands comes first.
    left.sort(Comparator.comparing(way -> !way.isWhole()));
    return finding.with(left.isEmpty() ? untried(finding.fix()) : new Fix(left));
  }

  /** Where no way leads out by itself, all are left to the user's judgement. */
  private static Fix untried(Fix fix) {
    return new Fix(fix.ways().stream().map(way -> Way.open(way.words())).toList());
  }

  private boolean leadsOut(Way way, Finding finding) {
    // What is shown in part can't be pasted.
    if (way.edits().stream()
        .anyMatch(edit -> isForward(edit) || edit.values().size() > Shown.MOST)) {
      return false;
    }
    int cost = machine.arcs().size() + machine.states().size();
    if (cost > patience) {
      return true;
    }
    patience -= cost;
    Machine mended = Resolver.resolve(Edits.made(way.edits(), machine.declaration()));
    Map<List<Object>, Integer> after = count(checks.apply(mended));
    List<Object> own = key(finding);
    return after.getOrDefault(own, 0) < before.getOrDefault(own, 0)
        && after.entrySet().stream().allMatch(each -> isKnown(each.getKey(), each.getValue()));
  }

  /** Java lets no annotation of a constant name a later one. */
  private boolean isForward(Edit edit) {
    Optional<State> carrier = machine.namespace().find(edit.at().constant());
    return carrier.isPresent()
        && edit.values().stream()
            .filter(value -> value.isConstant() && value.spelling().qualifier().isEmpty())
            .flatMap(value -> machine.namespace().find(value.name()).stream())
            .anyMatch(state -> state.ordinal() >= carrier.get().ordinal());
  }

  /** Whether the finding was there, or was only not reported as it was in doubt. */
  private boolean isKnown(List<Object> key, int count) {
    return count <= Math.max(before.getOrDefault(key, 0), undoubted.getOrDefault(key, 0));
  }

  private static Map<List<Object>, Integer> count(List<Finding> findings) {
    Map<List<Object>, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
    return counts;
  }

  /** What remains of a finding where things before it are removed: not the number of an item. */
  private static List<Object> key(Finding finding) {
    return List.of(finding.check(), finding.place().constant());
  }
}
