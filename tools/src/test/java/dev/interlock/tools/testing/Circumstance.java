package dev.interlock.tools.testing;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a question is given besides what it asks about.
 *
 * @param actor who acts, if it is told
 * @param guards which guards say yes, if it is told
 */
public record Circumstance(Optional<String> actor, Optional<Set<String>> guards) {

  /** Of more guards not every outcome is tried. */
  private static final int FEW = 4;

  private static final Circumstance NONE = new Circumstance(Optional.empty(), Optional.empty());

  /** Returns those in which a question can be asked about arcs: with less and less left out. */
  public static List<Circumstance> ofQuestion(Lifecycle lifecycle, List<Arc> met) {
    Set<Circumstance> all = new LinkedHashSet<>();
    all.add(NONE);
    List<Circumstance> told = actors(lifecycle, met);
    all.addAll(told);
    all.addAll(ofMove(lifecycle, met));
    return List.copyOf(all);
  }

  /** Returns those in which a move can be made along arcs: it takes what they depend on. */
  public static List<Circumstance> ofMove(Lifecycle lifecycle, List<Arc> met) {
    if (met.stream().allMatch(arc -> arc.guard().isEmpty())) {
      return actors(lifecycle, met);
    }
    List<Circumstance> all = new ArrayList<>();
    for (Circumstance each : actors(lifecycle, met)) {
      for (Set<String> yes : outcomes(guards(lifecycle))) {
        all.add(new Circumstance(each.actor(), Optional.of(yes)));
      }
    }
    return all;
  }

  private static List<Circumstance> actors(Lifecycle lifecycle, List<Arc> met) {
    return met.stream().allMatch(arc -> arc.actors().isEmpty())
        ? List.of(NONE)
        : lifecycle.actors().stream()
            .map(actor -> new Circumstance(Optional.of(actor), Optional.empty()))
            .toList();
  }

  /** Returns the guards of a lifecycle, in the order of the first arc of each. */
  public static List<String> guards(Lifecycle lifecycle) {
    return lifecycle.arcs().stream().flatMap(arc -> arc.guard().stream()).distinct().toList();
  }

  private static List<Set<String>> outcomes(List<String> guards) {
    List<Set<String>> outcomes = new ArrayList<>();
    if (guards.size() <= FEW) {
      for (int bits = 0; bits < 1 << guards.size(); bits++) {
        Set<String> yes = new TreeSet<>();
        for (int place = 0; place < guards.size(); place++) {
          if ((bits >> place & 1) == 1) {
            yes.add(guards.get(place));
          }
        }
        outcomes.add(yes);
      }
      return outcomes;
    }
    outcomes.add(Set.of());
    guards.forEach(guard -> outcomes.add(Set.of(guard)));
    for (String guard : guards) {
      Set<String> others = new TreeSet<>(guards);
      others.remove(guard);
      outcomes.add(others);
    }
    outcomes.add(new TreeSet<>(guards));
    return outcomes;
  }

  @Override
  public String toString() {
    return actor.orElse("-")
        + " "
        + guards.map(yes -> "[" + String.join(",", yes) + "]").orElse("-");
  }
}
