package dev.interlock.processor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resolves a declaration's names and expands its wildcards. What is faulty is left out silently:
 * the checks look at the declaration again and say why.
 */
public final class Resolver {

  private final MachineDeclaration declaration;
  private final List<State> states;
  private final Namespace namespace;
  private final List<Reference> actors;
  private final List<Arc> arcs = new ArrayList<>();
  private boolean complete = true;

  private Resolver(MachineDeclaration declaration) {
    this.declaration = declaration;
    this.states = states(declaration);
    this.namespace = new Namespace(states);
    this.actors =
        declaration.actors().isEmpty()
            ? firstAppearances(actorReferences())
            : firstAppearances(declaration.actors());
  }

  /**
   * Makes the machine that a declaration describes.
   *
   * @param declaration the declaration, faulty or not
   * @return the machine, without what can't be resolved
   */
  public static Machine resolve(MachineDeclaration declaration) {
    return new Resolver(declaration).machine();
  }

  private Machine machine() {
    List<Rule> rules = new ArrayList<>();
    for (StateDeclaration constant : declaration.constants()) {
      State owner = namespace.find(constant.name()).orElseThrow();
      constant.transitions().forEach(transition -> addArcs(owner, transition));
      constant.rules().forEach(rule -> rule(owner, rule).ifPresent(rules::add));
    }
    List<Reference> events = firstAppearances(references(TransitionDeclaration::on));
    return new Machine(declaration, namespace, states, events, actors, arcs, rules, complete);
  }

  private static List<State> states(MachineDeclaration declaration) {
    List<State> states = new ArrayList<>();
    for (StateDeclaration constant : declaration.constants()) {
      states.add(
          new State(
              constant.name(),
              label(constant.name(), declaration.stripPrefix()),
              states.size(),
              constant.initial(),
              constant.terminal(),
              constant.sentinel()));
    }
    return states;
  }

  private static String label(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  private void addArcs(State owner, TransitionDeclaration transition) {
    if (!isSound(owner, transition)) {
      // What leaves a sentinel could never be made, so nothing is missing without it.
      complete &= owner.sentinel() && transition.from().isEmpty();
      return;
    }
    Actors by = Actors.of(transition.by());
    Set<State> exceptions = resolved(transition.except());
    List<Optional<String>> events =
        transition.on().isEmpty()
            ? List.of(Optional.empty())
            : transition.on().stream().map(event -> Optional.of(event.name())).toList();
    for (Optional<String> event : events) {
      for (Reference to : transition.to()) {
        State target = namespace.find(to.name()).orElseThrow();
        arcs.add(new Arc(owner, target, event, by, transition, to.origin(), false));
      }
      for (Reference from : transition.from()) {
        boolean any = isAny(from);
        for (State source : any ? any(owner, exceptions) : resolved(List.of(from))) {
          arcs.add(new Arc(source, owner, event, by, transition, from.origin(), any));
        }
      }
    }
  }

  /** Returns whether all that the transition names is what it may name. */
  private boolean isSound(State owner, TransitionDeclaration transition) {
    return !owner.sentinel()
        && transition.hasOneEnd()
        && (transition.except().isEmpty() || transition.leadsFromAny())
        && transition.by().stream().allMatch(this::isActor)
        && transition.from().stream().allMatch(from -> isAny(from) || isState(from))
        && Stream.of(transition.to(), transition.except())
            .flatMap(Collection::stream)
            .allMatch(this::isState);
  }

  private Optional<Rule> rule(State owner, RuleDeclaration rule) {
    boolean byActors = rule.kind() == RuleKind.ONLY_BY;
    if (!rule.names().stream().allMatch(byActors ? this::isActor : this::isState)) {
      return Optional.empty();
    }
    Set<State> states = byActors ? Set.of() : resolved(rule.names());
    Actors by = byActors ? Actors.of(rule.names()) : new Actors(Set.of());
    return Optional.of(new Rule(rule.kind(), owner, states, by, rule));
  }

  private List<State> any(State target, Set<State> exceptions) {
    return states.stream()
        .filter(state -> !state.terminal() && !state.sentinel() && !state.equals(target))
        .filter(state -> !exceptions.contains(state))
        .toList();
  }

  private Set<State> resolved(List<Reference> references) {
    Set<State> found = new LinkedHashSet<>();
    references.forEach(reference -> namespace.find(reference.name()).ifPresent(found::add));
    return found;
  }

  private static boolean isAny(Reference reference) {
    return reference.name().equals(TransitionDeclaration.ANY);
  }

  private boolean isState(Reference reference) {
    return namespace.find(reference.name()).filter(state -> !state.sentinel()).isPresent();
  }

  private boolean isActor(Reference reference) {
    return actors.stream().anyMatch(actor -> actor.name().equals(reference.name()));
  }

  private List<Reference> actorReferences() {
    List<Reference> references = new ArrayList<>();
    for (StateDeclaration constant : declaration.constants()) {
      constant.rules().stream()
          .filter(rule -> rule.kind() == RuleKind.ONLY_BY)
          .forEach(rule -> references.addAll(rule.names()));
      constant.transitions().forEach(transition -> references.addAll(transition.by()));
    }
    return references;
  }

  private List<Reference> references(Function<TransitionDeclaration, List<Reference>> member) {
    return declaration.constants().stream()
        .flatMap(constant -> constant.transitions().stream())
        .flatMap(transition -> member.apply(transition).stream())
        .toList();
  }

  private static List<Reference> firstAppearances(List<Reference> references) {
    Map<String, Reference> first = new LinkedHashMap<>();
    references.forEach(reference -> first.putIfAbsent(reference.name(), reference));
    return List.copyOf(first.values());
  }
}
