package dev.interlock.processor.model;

import static dev.interlock.processor.declaration.ActorType.Kind.NO_ENUM;

import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
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
 * Resolves a declaration's names and expands its wildcards. What is faulty is left out, and kept as
 * a doubt: the checks look at the declaration again and say why.
 */
public final class Resolver {

  private final MachineDeclaration declaration;
  private final Namespace namespace;
  private final MachineNames names;
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final DoubtCollector doubts;

  private Resolver(MachineDeclaration declaration) {
    this.declaration = declaration;
    this.namespace = Namespace.of(declaration);
    this.doubts = new DoubtCollector(namespace);
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
      constant.misfits().forEach(misfit -> doubts.unread(owner, misfit));
    }
    return new Machine(declaration, namespace, names, arcs, rules, doubts.doubts());
  }

  private void addArcs(State owner, TransitionDeclaration transition) {
    if (!transition.hasOneEnd() || owner.sentinel()) {
      // What leaves a sentinel could never be made, so nothing is missing without it.
      if (!owner.sentinel() && transition.to().isEmpty()) {
        doubts.anywhere(owner);
      }
      if (!owner.sentinel()) {
        transition.to().forEach(to -> doubts.leaves(owner, to));
      }
      transition.from().forEach(from -> doubts.enters(owner, from));
      return;
    }
    boolean wild = transition.from().stream().anyMatch(from -> namespace.isWildcard(from.name()));
    if (!transition.except().isEmpty() && !wild) {
      doubts.faulty(transition);
    }
    boolean admitted = areActors(transition.by());
    List<Reference> to = new ArrayList<>();
    for (Reference each : transition.to()) {
      if (admitted && isState(each)) {
        to.add(each);
      } else {
        doubts.leaves(owner, each);
      }
    }
    List<Reference> from = new ArrayList<>();
    for (Reference each : transition.from()) {
      if (admitted && isSource(each, transition)) {
        from.add(each);
      } else {
        doubts.enters(owner, each);
      }
    }
    for (Optional<String> event : events(transition)) {
      to.forEach(each -> addTo(owner, event, transition, each));
      from.forEach(each -> addFrom(owner, event, transition, each));
    }
  }

  private void addTo(
      State owner, Optional<String> event, TransitionDeclaration transition, Reference to) {
    add(owner, namespace.find(to.name()).orElseThrow(), event, transition, to, false);
  }

  private void addFrom(
      State owner, Optional<String> event, TransitionDeclaration transition, Reference from) {
    Set<State> exceptions = new LinkedHashSet<>();
    transition.except().forEach(each -> exceptions.addAll(namespace.expand(each.name(), owner)));
    boolean wildcard = namespace.isWildcard(from.name());
    for (State source : namespace.expand(from.name(), owner)) {
      if (!wildcard || !exceptions.contains(source)) {
        add(source, owner, event, transition, from, wildcard);
      }
    }
  }

  private static List<Optional<String>> events(TransitionDeclaration transition) {
    return transition.on().isEmpty()
        ? List.of(Optional.empty())
        : transition.on().stream().map(event -> Optional.of(event.name())).toList();
  }

  private boolean areActors(List<Reference> by) {
    List<Reference> unknown = by.stream().filter(actor -> !names.hasActor(actor.name())).toList();
    Set<String> known = new LinkedHashSet<>();
    names.actors().forEach(actor -> known.add(actor.name()));
    unknown.forEach(actor -> doubts.actor(actor, known));
    return unknown.isEmpty();
  }

  /** Whether an item of {@code from} is a state, or a wildcard from which all can be excepted. */
  private boolean isSource(Reference from, TransitionDeclaration transition) {
    if (!namespace.isWildcard(from.name())) {
      return isState(from)
          && (transition.except().isEmpty()
              || transition.from().stream().anyMatch(each -> namespace.isWildcard(each.name())));
    }
    return transition.except().stream()
        .allMatch(each -> namespace.isWildcard(each.name()) || isState(each));
  }

  private void add(
      State from,
      State to,
      Optional<String> event,
      TransitionDeclaration transition,
      Reference source,
      boolean expanded) {
    Optional<String> guard = transition.guard().map(Reference::name);
    Actors by = Actors.of(transition.by());
    arcs.add(new Arc(from, to, event, guard, by, transition, source, expanded));
  }

  private void addRule(State owner, RuleDeclaration rule) {
    boolean byActors = rule.isOfActors();
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
    rules.add(new Rule(rule.member(), owner, states, by, rule));
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
                        .filter(rule -> rule.isOfActors())
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
