package dev.interlock.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A state machine: a declaration with its names resolved and its wildcards expanded. It may be
 * faulty; what couldn't be resolved is left out of it.
 *
 * @param declaration what it was made of
 * @param namespace the names of its states
 * @param states all constants, sentinels included, in the order of the enum
 * @param events the events, each at its first appearance
 * @param actors the actors: as {@code @StateMachine} lists them, else each at its first appearance
 * @param arcs the arcs, in the order of their declarations
 * @param rules the rules whose names resolve
 * @param complete whether every declared transition is among the arcs, so that a missing one is
 *     really missing
 */
public record Machine(
    MachineDeclaration declaration,
    Namespace namespace,
    List<State> states,
    List<Reference> events,
    List<Reference> actors,
    List<Arc> arcs,
    List<Rule> rules,
    boolean complete) {

  public Machine {
    states = List.copyOf(states);
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    arcs = List.copyOf(arcs);
    rules = List.copyOf(rules);
  }

  /** Returns the enum's name. */
  public EnumName name() {
    return declaration.name();
  }

  /** Returns the constants that are states of the lifecycle. */
  public List<State> lifecycle() {
    return states.stream().filter(state -> !state.sentinel()).toList();
  }

  /**
   * Returns the arcs with equal ones merged and their actors united, by source, then as declared.
   */
  public List<Move> moves() {
    Map<List<Object>, Move> merged = new LinkedHashMap<>();
    for (Arc arc : arcs) {
      merged.merge(
          List.of(arc.from(), arc.to(), arc.event()),
          new Move(arc.from(), arc.to(), arc.event(), arc.by()),
          (one, other) -> new Move(one.from(), one.to(), one.event(), one.by().union(other.by())));
    }
    List<Move> moves = new ArrayList<>(merged.values());
    moves.sort((one, other) -> Integer.compare(one.from().ordinal(), other.from().ordinal()));
    return moves;
  }
}
