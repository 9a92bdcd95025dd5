package dev.interlock.processor.model;

import static dev.interlock.processor.model.ActorType.Kind.NO_ENUM;

import java.util.ArrayList;
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
  private final Namespace namespace;
  private final MachineNames names;
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private boolean complete = true;

  private Resolver(MachineDeclaration declaration) {
    this.declaration = declaration;
    this.namespace = Namespace.of(declaration);
    boolean listed =
        !declaration.actors().isEmpty()
            || declaration.actorType().filter(type -> type.kind() != NO_ENUM).isPresent();
    this.names =
        new MachineNames(
            first(members(TransitionDeclaration::on)),
            first(listed ? declaration.actors().stream() : mentionedActors()),
            first(members(transition -> transition.guard().stream().toList())),
            namespace.groups());
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
    for (StateDeclaration constant : declaration.constants()) {
      State owner = namespace.find(constant.name()).orElseThrow();
      constant.transitions().forEach(transition -> addArcs(owner, transition));
      constant.rules().forEach(rule -> addRule(owner, rule));
      complete &= constant.misfits().isEmpty();
    }
    return new Machine(declaration, namespace, names, arcs, rules, complete);
  }

  private void addArcs(State owner, TransitionDeclaration transition) {
    if (!isSound(owner, transition)) {
      // What leaves a sentinel could never be made, so nothing is missing without it.
      complete &= owner.sentinel() && transition.from().isEmpty();
      return;
    }
    Set<State> exceptions = new LinkedHashSet<>();
    transition.except().forEach(each -> exceptions.addAll(namespace.expand(each.name(), owner)));
    List<Optional<String>> events =
        transition.on().isEmpty()
            ? List.of(Optional.empty())
            : transition.on().stream().map(event -> Optional.of(event.name())).toList();
    for (Optional<String> event : events) {
      for (Reference to : transition.to()) {
        State target = namespace.find(to.name()).orElseThrow();
        arcs.add(arc(owner, target, event, transition, to, false));
      }
      for (Reference from : transition.from()) {
        boolean wildcard = namespace.isWildcard(from.name());
        for (State source : namespace.expand(from.name(), owner)) {
          if (!wildcard || !exceptions.contains(source)) {
            arcs.add(arc(source, owner, event, transition, from, wildcard));
          }
        }
      }
    }
  }

  private static Arc arc(
      State from,
      State to,
      Optional<String> event,
      TransitionDeclaration transition,
      Reference source,
      boolean expanded) {
    Optional<String> guard = transition.guard().map(Reference::name);
    Actors by = Actors.of(transition.by());
    return new Arc(from, to, event, guard, by, transition, source, expanded);
  }

  /** Returns whether all that the transition names is what it may name. */
  private boolean isSound(State owner, TransitionDeclaration transition) {
    return !owner.sentinel()
        && transition.hasOneEnd()
        && (transition.except().isEmpty()
            || transition.from().stream().anyMatch(from -> namespace.isWildcard(from.name())))
        && transition.by().stream().allMatch(actor -> names.hasActor(actor.name()))
        && transition.to().stream().allMatch(this::isState)
        && Stream.concat(transition.from().stream(), transition.except().stream())
            .allMatch(each -> namespace.isWildcard(each.name()) || isState(each));
  }

  private void addRule(State owner, RuleDeclaration rule) {
    boolean byActors = rule.kind() == RuleKind.ONLY_BY;
    boolean sound =
        rule.names().stream()
            .allMatch(byActors ? each -> names.hasActor(each.name()) : this::isStateOrGroup);
    if (!sound) {
      return;
    }
    Set<State> states = new LinkedHashSet<>();
    if (!byActors) {
      rule.names().forEach(each -> states.addAll(namespace.expand(each.name(), owner)));
    }
    Actors by = byActors ? Actors.of(rule.names()) : new Actors(Set.of());
    rules.add(new Rule(rule.kind(), owner, states, by, rule));
  }

  private boolean isState(Reference reference) {
    return namespace.find(reference.name()).filter(state -> !state.sentinel()).isPresent();
  }

  private boolean isStateOrGroup(Reference reference) {
    return isState(reference) || namespace.findGroup(reference.name()).isPresent();
  }

  private Stream<Reference> mentionedActors() {
    return declaration.constants().stream()
        .flatMap(
            constant ->
                Stream.concat(
                    constant.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.ONLY_BY)
                        .flatMap(rule -> rule.names().stream()),
                    constant.transitions().stream().flatMap(each -> each.by().stream())));
  }

  private Stream<Reference> members(Function<TransitionDeclaration, List<Reference>> member) {
    return declaration.constants().stream()
        .flatMap(constant -> constant.transitions().stream())
        .flatMap(transition -> member.apply(transition).stream());
  }

  private static List<Reference> first(Stream<Reference> references) {
    Map<String, Reference> first = new LinkedHashMap<>();
    references.forEach(reference -> first.putIfAbsent(reference.name(), reference));
    return List.copyOf(first.values());
  }
}
