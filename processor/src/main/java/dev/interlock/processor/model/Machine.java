package dev.interlock.processor.model;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state machine: a declaration with its names resolved and its wildcards expanded. It may be
 * faulty; what couldn't be resolved is left out of it.
 *
 * @param declaration what it was made of
 * @param namespace the names of its states and groups
 * @param names its own names: events, actors, guards and groups
 * @param arcIndex the arcs
 * @param ignored what is ignored where, in the order of the enum's constants
 * @param rules the rules whose names resolve
 * @param doubts what faulty declarations may have been meant to add
 * @param faults what is wrong with the declaration, in the order of the source
 */
public record Machine(
    MachineDeclaration declaration,
    Namespace namespace,
    MachineNames names,
    ArcIndex arcIndex,
    List<Ignored> ignored,
    Rules rules,
    Doubts doubts,
    List<Fault> faults) {

  public Machine {
    ignored = List.copyOf(ignored);
    faults = List.copyOf(faults);
  }

  /** Returns the enum whose values the generated code takes. */
  public Subject subject() {
    return declaration.subject();
  }

  /** Returns what a state's constant declares. */
  public StateDeclaration declarationOf(State state) {
    return declaration.constants().get(state.ordinal());
  }

  /** Returns the enum that holds the annotations, as messages say it, and after which is named. */
  public EnumName carrier() {
    return declaration.carrier();
  }

  /** Returns the faults of some kind, in the order of the source. */
  public <T extends Fault> List<T> faults(Class<T> kind) {
    return faults.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns all constants, sentinels included, in the order of the enum. */
  public List<State> states() {
    return namespace.states();
  }

  /** Returns the states that something else leads to. */
  public Set<State> entered() {
    return arcs().stream().filter(arc -> !arc.isSelf()).map(Arc::to).collect(Collectors.toSet());
  }

  /** Returns the constants that are states of the lifecycle. */
  public List<State> lifecycle() {
    return namespace.lifecycle();
  }

  /** Returns the arcs, in the order of their declarations. */
  public List<Arc> arcs() {
    return arcIndex.all();
  }

  /** Returns the events, each at its first appearance. */
  public List<Reference> events() {
    return names.events();
  }

  /** Returns the machine with fewer names, without the arcs that need the others. */
  public Machine reduced(MachineNames fewer) {
    if (fewer.equals(names)) {
      return this;
    }
    Set<String> events = MachineNames.of(fewer.events());
    Set<String> actors = MachineNames.of(fewer.actors());
    Set<String> guards = MachineNames.of(fewer.guards());
    List<Arc> kept =
        arcs().stream()
            .filter(arc -> arc.event().map(events::contains).orElse(true))
            .filter(arc -> arc.guard().map(guards::contains).orElse(true))
            .filter(arc -> actors.containsAll(arc.by().names()))
            .toList();
    List<Ignored> left = ignored.stream().filter(each -> events.contains(each.event())).toList();
    ArcIndex index = new ArcIndex(states(), kept);
    return new Machine(declaration, namespace, fewer, index, left, rules, doubts, faults);
  }

  /** Returns the guards, each at its first appearance. */
  public List<Reference> guards() {
    return names.guards();
  }

  /** Returns the machine as if every doubt were unfounded. */
  public Machine withoutDoubts() {
    Doubts none = new Doubts(Set.of(), List.of(), Set.of(), Set.of(), false);
    return new Machine(declaration, namespace, names, arcIndex, ignored, rules, none, faults);
  }

  /** Returns the actors: as {@code @StateMachine} lists them, else each at its first appearance. */
  public List<Reference> actors() {
    return names.actors();
  }

  /** Returns the machine with fewer arcs. */
  public Machine reduced(List<Arc> fewer) {
    ArcIndex index = new ArcIndex(states(), fewer);
    return new Machine(declaration, namespace, names, index, ignored, rules, doubts, faults);
  }

  /** Returns the groups, each at its first appearance. */
  public List<Group> groups() {
    return names.groups();
  }

  /**
   * Returns the arcs with equal ones merged and their actors united: by source, then in the order
   * in which they are tried, those without a guard last.
   */
  public List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    // By state, as no two arcs that are one leave two states: all at once are too many for a map.
    for (State from : states()) {
      Map<Arc.Key, Move> merged = new LinkedHashMap<>();
      for (Arc arc : arcIndex.outOf(from)) {
        merged.merge(
            arc.key(),
            new Move(arc.from(), arc.to(), arc.event(), arc.guard(), arc.by()),
            Move::united);
      }
      merged.values().stream()
          .sorted(Comparator.comparing(move -> move.guard().isEmpty()))
          .forEach(moves::add);
    }
    return moves;
  }
}
