package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
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

/**
 * idle-wildcard, idle-exception: does every wildcard add something, and every exception take
 * something away? Judged only of transitions without a fault.
 */
final class WildcardChecks {

  private static final String TAKES_NOTHING = "{exception} takes nothing away: {why}.";
  private static final String LEFT_OUT = "it is left out already";
  private static final String OWN_TARGET = "no wildcard includes the transition's own target";
  private static final String NOT_INCLUDED = "no wildcard of the transition includes it";
  private static final String TERMINAL =
      "no wildcard of the transition includes it, as it is terminal";
  private static final String REMOVE_EXCEPTION = "remove it from 'except'";
  private static final String NO_STATE = "{wildcard} stands for no state here.";
  private static final String ADDS_NOTHING =
      "{wildcard} adds nothing here: each of its transitions to {target} is there already.";
  private static final String REMOVE_WILDCARD = "remove it from 'from'";

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
      return LEFT_OUT;
    }
    Optional<State> state = machine.namespace().find(exception.name());
    if (state.filter(owner::equals).isPresent()) {
      return OWN_TARGET;
    }
    // A group does include its terminal members; only ANY leaves a state out for being terminal.
    return any && state.filter(State::terminal).isPresent() ? TERMINAL : NOT_INCLUDED;
  }

  private static Finding idleException(
      Reference exception, String why, TransitionDeclaration transition, Set<State> included) {
    return new Finding(
        Check.IDLE_EXCEPTION,
        exception.origin(),
        Sentence.of(TAKES_NOTHING, quoted(exception), why),
        List.of(
            Note.quoting("declared", transition.text(), transition.origin()),
            Note.of("included", included.isEmpty() ? "no state" : List.copyOf(included))),
        Fix.of(Ways.remove(Sentence.of(REMOVE_EXCEPTION), exception, transition.except())));
  }

  /**
   * A wildcard is idle if others give all of its arcs to all of its actors. From the last one back,
   * so that of two equal ones the later is idle; and what is idle itself makes nothing else so.
   */
  private void idleWildcards() {
    Map<Reference, List<Arc>> expansions = new HashMap<>();
    Map<Arc.Key, List<Arc>> given = new HashMap<>();
    for (Arc arc : machine.arcs()) {
      given.computeIfAbsent(arc.key(), key -> new ArrayList<>()).add(arc);
      if (arc.expanded()) {
        expansions.computeIfAbsent(arc.source(), item -> new ArrayList<>()).add(arc);
      }
    }
    List<Finding> found = new ArrayList<>();
    for (int index = wildcards.size() - 1; index >= 0; index--) {
      Wildcard wildcard = wildcards.get(index);
      List<Arc> arcs = expansions.getOrDefault(wildcard.item(), List.of());
      if (arcs.stream()
          .allMatch(arc -> isGivenElsewhere(arc, given.getOrDefault(arc.key(), List.of())))) {
        arcs.forEach(arc -> given.getOrDefault(arc.key(), List.of()).remove(arc));
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
            ? Sentence.of(NO_STATE, name)
            : Sentence.of(ADDS_NOTHING, name, wildcard.owner()),
        arcs.isEmpty()
            ? List.of()
            : List.of(Note.of("from", arcs.stream().map(Arc::from).distinct().toList())),
        Fix.of(
            wildcard.transition().from().size() == 1
                ? Ways.remove(wildcard.transition())
                : Ways.remove(
                    Sentence.of(REMOVE_WILDCARD), wildcard.item(), wildcard.transition().from())));
  }

  private static boolean isAny(Reference reference) {
    return reference.name().equals(TransitionDeclaration.ANY);
  }

  private static String quoted(Reference reference) {
    return isAny(reference) ? "Transition.ANY" : '"' + reference.name() + '"';
  }
}
