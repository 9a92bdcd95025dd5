package dev.interlock.processor.model;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A state machine: a declaration with its names resolved and its wildcards expanded. It may be
 * faulty; what couldn't be resolved is left out of it.
 *
 * @param declaration what it was made of
 * @param namespace the names of its states and groups
 * @param names its own names: events, actors, guards and groups
 * @param arcs the arcs, in the order of their declarations
 * @param rules the rules whose names resolve
 * @param doubts what faulty declarations may have been meant to add
 */
public record Machine(
    MachineDeclaration declaration,
    Namespace namespace,
    MachineNames names,
    List<Arc> arcs,
    List<Rule> rules,
    Doubts doubts) {

  public Machine {
    arcs = List.copyOf(arcs);
    rules = List.copyOf(rules);
  }

  /** Returns the enum's name. */
  public EnumName name() {
    return declaration.name();
  }

  /** Returns all constants, sentinels included, in the order of the enum. */
  public List<State> states() {
    return namespace.states();
  }

  /** Returns the constants that are states of the lifecycle. */
  public List<State> lifecycle() {
    return namespace.lifecycle();
  }

  /** Returns the events, each at its first appearance. */
  public List<Reference> events() {
    return names.events();
  }

  /** Returns the actors: as {@code @StateMachine} lists them, else each at its first appearance. */
  public List<Reference> actors() {
    return names.actors();
  }

  /** Returns the guards, each at its first appearance. */
  public List<Reference> guards() {
    return names.guards();
  }

  /** Returns the groups, each at its first appearance. */
  public List<Group> groups() {
    return names.groups();
  }

  /** Returns the states that something else leads to. */
  public Set<State> entered() {
    return arcs.stream().filter(arc -> !arc.isSelf()).map(Arc::to).collect(Collectors.toSet());
  }

  /** Returns whether a transition that meets the condition depends on a guard. */
  public boolean isGuarded(Predicate<Arc> condition) {
    return arcs.stream().anyMatch(arc -> arc.guard().isPresent() && condition.test(arc));
  }

  /** Returns the machine with fewer names, without the arcs that need the others. */
  public Machine reduced(MachineNames fewer) {
    List<Arc> kept =
        arcs.stream()
            .filter(arc -> arc.event().map(fewer::hasEvent).orElse(true))
            .filter(arc -> arc.guard().map(fewer::hasGuard).orElse(true))
            .filter(arc -> arc.by().names().stream().allMatch(fewer::hasActor))
            .toList();
    return new Machine(declaration, namespace, fewer, kept, rules, doubts);
  }

  /** Returns what a state's constant declares. */
  public StateDeclaration declarationOf(State state) {
    return declaration.constants().get(state.ordinal());
  }

  /** Returns the machine as if every doubt were unfounded. */
  public Machine withoutDoubts() {
    Doubts none = new Doubts(Set.of(), List.of(), Set.of(), Set.of(), false);
    return new Machine(declaration, namespace, names, arcs, rules, none);
  }

  /** Returns the machine with fewer arcs. */
  public Machine reduced(List<Arc> fewer) {
    return new Machine(declaration, namespace, names, fewer, rules, doubts);
  }

  /** Returns the machine without the states as types. */
  public Machine withoutTyped() {
    return new Machine(declaration.withoutTyped(), namespace, names, arcs, rules, doubts);
  }

  /**
   * Returns the arcs with equal ones merged and their actors united: by source, then in the order
   * in which they are tried, those without a guard last.
   */
  public List<Move> moves() {
    Map<Arc.Key, Move> merged = new LinkedHashMap<>();
    for (Arc arc : arcs) {
      merged.merge(
          arc.key(),
          new Move(arc.from(), arc.to(), arc.event(), arc.guard(), arc.by()),
          (one, other) ->
              new Move(one.from(), one.to(), one.event(), one.guard(), one.by().union(other.by())));
    }
    List<Move> moves = new ArrayList<>(merged.values());
    moves.sort(
        Comparator.comparingInt((Move move) -> move.from().ordinal())
            .thenComparing(move -> move.guard().isEmpty()));
    return moves;
  }
}
