package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The moves of a machine, and what the generated code asks of them. */
public final class Moves {

  private final List<State> states;
  private final List<Reference> events;
  private final List<Move> all;
  private final List<Move> onEvents;
  private final Map<String, Set<State>> ignored;
  private final Set<State> unnamedTargets;
  private final Map<String, List<Move>> byEvent;
  private final Map<String, List<Move>> byGuard;
  private final Map<State, List<Move>> byState;
  private final Map<State, List<Move>> byTarget;
  private final Set<String> guardedEvents;
  private final boolean anyNamesActors;

  private Moves(Machine machine) {
    this.states = machine.states();
    this.events = machine.events();
    this.all = machine.moves();
    this.ignored =
        machine.ignored().stream()
            .collect(
                Collectors.groupingBy(
                    Ignored::event,
                    Collectors.mapping(
                        Ignored::state, Collectors.toCollection(LinkedHashSet::new))));
    this.onEvents = all.stream().filter(move -> move.event().isPresent()).toList();
    this.byEvent =
        onEvents.stream().collect(Collectors.groupingBy(move -> move.event().orElseThrow()));
    this.byState = byState(all);
    this.byTarget = all.stream().collect(Collectors.groupingBy(Move::to));
    this.byGuard =
        all.stream()
            .filter(move -> move.guard().isPresent())
            .collect(Collectors.groupingBy(move -> move.guard().orElseThrow()));
    this.guardedEvents =
        byGuard.values().stream()
            .flatMap(List::stream)
            .flatMap(move -> move.event().stream())
            .collect(Collectors.toSet());
    this.anyNamesActors = all.stream().anyMatch(move -> !move.by().anyone());
    Set<State> targets =
        all.stream()
            .filter(move -> move.event().isEmpty())
            .map(Move::to)
            .collect(Collectors.toSet());
    this.unnamedTargets =
        states.stream()
            .filter(targets::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the moves of a machine. */
  public static Moves of(Machine machine) {
    return new Moves(machine);
  }

  /** Returns all moves, by source and then in the order in which they are tried. */
  public List<Move> all() {
    return all;
  }

  /** Returns the moves of an event. */
  public List<Move> on(String event) {
    return byEvent.getOrDefault(event, List.of());
  }

  /** Returns the moves of all events. */
  public List<Move> onEvents() {
    return onEvents;
  }

  /** Returns the moves to a state, whether an event makes them or not. */
  public List<Move> into(State target) {
    return byTarget.getOrDefault(target, List.of());
  }

  /** Returns whether any state ignores an event. */
  public boolean anyIgnored() {
    return !ignored.isEmpty();
  }

  /** Returns whether a state ignores an event: it takes note of it and stays as it is. */
  public boolean ignores(State state, String event) {
    return ignored.getOrDefault(event, Set.of()).contains(state);
  }

  /** Returns the states that ignore an event, in the order of the enum. */
  public List<State> ignoredIn(String event) {
    return List.copyOf(ignored.getOrDefault(event, Set.of()));
  }

  /** Returns the events that a state ignores, in the order of the machine's events. */
  public List<Reference> ignoredBy(State state) {
    return events.stream().filter(event -> ignores(state, event.name())).toList();
  }

  /** Returns the moves that leave a state. */
  public List<Move> from(State state) {
    return byState.getOrDefault(state, List.of());
  }

  /** Returns the moves of an event that leave a state. */
  public List<Move> from(State state, String event) {
    return from(state).stream().filter(move -> move.isOn(event)).toList();
  }

  /** Returns moves by the state that they leave, in the order in which they are tried. */
  public static Map<State, List<Move>> byState(List<Move> moves) {
    return moves.stream()
        .collect(Collectors.groupingBy(Move::from, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the moves under a guard. */
  public List<Move> under(String guard) {
    return byGuard.getOrDefault(guard, List.of());
  }

  /** Returns the states that moves without an event lead to, in the order of the enum. */
  public List<State> unnamedTargets() {
    return List.copyOf(unnamedTargets);
  }

  /** Returns whether moves without an event lead to a state. */
  public boolean isUnnamedTarget(State state) {
    return unnamedTargets.contains(state);
  }

  /** Returns whether any move names the actors who may make it. */
  public boolean anyNamesActors() {
    return anyNamesActors;
  }

  /** Returns whether any move depends on a guard. */
  public boolean anyGuarded() {
    return !byGuard.isEmpty();
  }

  /** Returns whether a move of any event depends on a guard. */
  public boolean anyEventGuarded() {
    return !guardedEvents.isEmpty();
  }

  /** Returns whether a move of the event depends on a guard. */
  public boolean isGuarded(String event) {
    return guardedEvents.contains(event);
  }
}
