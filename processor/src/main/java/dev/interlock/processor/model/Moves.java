package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The moves of a machine, and what the generated code asks of them. */
public final class Moves {

  private final List<State> states;
  private final List<Reference> events;
  private final List<Move> all;
  private final List<Move> onEvents = new ArrayList<>();
  private final Map<String, Set<State>> ignored = new HashMap<>();
  private final Set<State> unnamedTargets = new LinkedHashSet<>();
  private final Map<String, List<Move>> byEvent = new HashMap<>();
  private final Map<String, List<Move>> byGuard = new HashMap<>();
  private final Map<State, List<Move>> byState;
  private final Map<State, List<Move>> byTarget = new HashMap<>();
  private final Set<String> guardedEvents = new HashSet<>();
  private boolean anyNamesActors;

  private Moves(Machine machine) {
    this.states = machine.states();
    this.events = machine.events();
    this.all = machine.moves();
    this.byState = byState(all);
    for (Ignored each : machine.ignored()) {
      ignored.computeIfAbsent(each.event(), first -> new LinkedHashSet<>()).add(each.state());
    }
    Set<State> targets = new HashSet<>();
    for (Move move : all) {
      Optional<String> event = move.event();
      if (event.isPresent()) {
        onEvents.add(move);
        add(byEvent, event.get(), move);
      } else {
        targets.add(move.to());
      }
      if (move.guard().isPresent()) {
        add(byGuard, move.guard().get(), move);
        event.ifPresent(guardedEvents::add);
      }
      add(byTarget, move.to(), move);
      anyNamesActors |= !move.by().anyone();
    }
    for (State state : states) {
      if (targets.contains(state)) {
        unnamedTargets.add(state);
      }
    }
  }

  private static <K> void add(Map<K, List<Move>> moves, K key, Move move) {
    moves.computeIfAbsent(key, first -> new ArrayList<>()).add(move);
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
    return ignored.isEmpty()
        ? List.of()
        : events.stream().filter(event -> ignores(state, event.name())).toList();
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
    Map<State, List<Move>> byState = new LinkedHashMap<>();
    for (Move move : moves) {
      add(byState, move.from(), move);
    }
    return byState;
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
