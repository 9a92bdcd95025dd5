package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Does every wildcard add something, and every exception take something away? Judged only of
 * transitions without a fault.
 */
final class WildcardChecks {

  /** An item of {@code from} that stands for several states. */
  private record Wildcard(State owner, Reference item, TransitionDeclaration transition) {}

  private final Machine machine;
  private final List<Wildcard> wildcards = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private WildcardChecks(Machine machine) {
    this.machine = machine;
  }

  static List<Finding> check(Machine machine) {
    WildcardChecks checks = new WildcardChecks(machine);
    // Flags and groups say what a wildcard stands for.
    if (machine.doubts().states().isEmpty()) {
      for (StateDeclaration constant : machine.declaration().constants()) {
        State owner = machine.namespace().find(constant.name()).orElseThrow();
        constant.transitions().stream()
            .filter(transition -> !machine.doubts().faulty().contains(transition.origin()))
            .forEach(transition -> checks.transition(owner, transition));
      }
      checks.idleWildcards();
    }
    return checks.findings;
  }

  private void transition(State owner, TransitionDeclaration transition) {
    Set<State> included = new LinkedHashSet<>();
    for (Reference item : transition.from()) {
      if (machine.namespace().isWildcard(item.name())) {
        wildcards.add(new Wildcard(owner, item, transition));
        included.addAll(machine.namespace().expand(item.name(), owner));
      }
    }
    Set<State> left = new LinkedHashSet<>(included);
    for (Reference exception : transition.except()) {
      List<State> named = machine.namespace().expand(exception.name(), owner);
      if (!left.removeAll(named)) {
        boolean any = transition.from().stream().anyMatch(WildcardChecks::isAny);
        String why = whyIdle(exception, named, included, owner, any);
        findings.add(idleException(exception, why, transition, included));
      }
    }
  }

  private String whyIdle(
      Reference exception, List<State> named, Set<State> included, State owner, boolean any) {
    if (named.stream().anyMatch(included::contains)) {
      return "it is left out already";
    }
    Optional<State> state = machine.namespace().find(exception.name());
    if (state.filter(owner::equals).isPresent()) {
      return "no wildcard includes the transition's own target";
    }
    // A group does include its terminal members; only ANY leaves a state out for being terminal.
    return "no wildcard of the transition includes it"
        + (any && state.filter(State::terminal).isPresent() ? ", as it is terminal" : "");
  }

  private static Finding idleException(
      Reference exception, String why, TransitionDeclaration transition, Set<State> included) {
    return new Finding(
        Check.IDLE_EXCEPTION,
        exception.origin(),
        quoted(exception) + " takes nothing away: " + why + ".",
        List.of(
            Note.of("declared", transition.text(), transition.origin()),
            Note.of("included", included.isEmpty() ? "no state" : Shown.of(included.stream()))),
        Fix.of(Ways.remove("remove it from 'except'", exception, transition.except())));
  }

  /**
   * A wildcard is idle if others give all of its arcs to all of its actors. From the last one back,
   * so that of two equal ones the later is idle; and what is idle itself makes nothing else so.
   */
  private void idleWildcards() {
    Map<Reference, List<Arc>> expansions = new HashMap<>();
    Map<Arc.Key, List<Arc>> given = new HashMap<>();
    Function<Arc, List<Arc>> alike =
        arc -> given.computeIfAbsent(arc.key(), key -> new ArrayList<>());
    for (Arc arc : machine.arcs()) {
      alike.apply(arc).add(arc);
      if (arc.expanded()) {
        expansions.computeIfAbsent(arc.source(), item -> new ArrayList<>()).add(arc);
      }
    }
    List<Finding> found = new ArrayList<>();
    for (int index = wildcards.size() - 1; index >= 0; index--) {
      Wildcard wildcard = wildcards.get(index);
      List<Arc> arcs = expansions.getOrDefault(wildcard.item(), List.of());
      if (arcs.stream().allMatch(arc -> isGivenElsewhere(arc, alike.apply(arc)))) {
        arcs.forEach(arc -> alike.apply(arc).remove(arc));
        found.add(idleWildcard(wildcard, arcs));
      }
    }
    Collections.reverse(found);
    findings.addAll(found);
  }

  private static boolean isGivenElsewhere(Arc arc, List<Arc> alike) {
    return alike.stream()
        .filter(other -> !other.source().equals(arc.source()))
        .map(Arc::by)
        .reduce(Actors::union)
        .filter(arc.by()::within)
        .isPresent();
  }

  private static Finding idleWildcard(Wildcard wildcard, List<Arc> arcs) {
    String name = quoted(wildcard.item());
    return new Finding(
        Check.IDLE_WILDCARD,
        wildcard.item().origin(),
        arcs.isEmpty()
            ? name + " stands for no state here."
            : name
                + " adds nothing here: each of its transitions to "
                + wildcard.owner()
                + " is there already.",
        arcs.isEmpty()
            ? List.of()
            : List.of(Note.of("from", Shown.of(arcs.stream().map(Arc::from).distinct()))),
        Fix.of(
            wildcard.transition().from().size() == 1
                ? Way.of("remove the transition", new Edit.Remove(wildcard.transition().origin()))
                : Ways.remove(
                    "remove it from 'from'", wildcard.item(), wildcard.transition().from())));
  }

  private static boolean isAny(Reference reference) {
    return reference.isAny();
  }

  private static String quoted(Reference reference) {
    return isAny(reference) ? "Transition.ANY" : '"' + reference.name() + '"';
  }
}
