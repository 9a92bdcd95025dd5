package dev.interlock.processor.surface;

import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import dev.interlock.processor.model.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the moves of a machine depend on, worked out once. There may be millions of moves, but of
 * those of one event or to one state few differ in that.
 */
public final class Dependences {

  /** What one move depends on. */
  private record Condition(Actors by, boolean guarded) {

    static Condition of(Move move) {
      return new Condition(move.by(), move.guard().isPresent());
    }
  }

  private final Map<String, Set<Condition>> byEvent;
  private final Map<State, Set<Condition>> byTarget;
  private final Map<State, Set<Condition>> unnamed;
  private final Dependence any;
  private final Dependence anyEvent;

  private Dependences(
      Map<String, Set<Condition>> byEvent,
      Map<State, Set<Condition>> byTarget,
      Map<State, Set<Condition>> unnamed) {
    this.byEvent = byEvent;
    this.byTarget = byTarget;
    this.unnamed = unnamed;
    // Each of the methods asks for these two.
    this.any = all(byTarget.values());
    this.anyEvent = all(byEvent.values());
  }

  /** Works out what all moves depend on. */
  static Dependences of(Moves moves) {
    Map<String, Set<Condition>> byEvent = new LinkedHashMap<>();
    Map<State, Set<Condition>> byTarget = new LinkedHashMap<>();
    Map<State, Set<Condition>> unnamed = new LinkedHashMap<>();
    for (Move move : moves.all()) {
      Condition condition = Condition.of(move);
      add(byTarget, move.to(), condition);
      move.event()
          .ifPresentOrElse(
              event -> add(byEvent, event, condition), () -> add(unnamed, move.to(), condition));
    }
    return new Dependences(byEvent, byTarget, unnamed);
  }

  private static <K> void add(Map<K, Set<Condition>> conditions, K key, Condition condition) {
    conditions.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(condition);
  }

  /** Returns what those depend on that an actor may meet. */
  Dependences of(String actor) {
    return new Dependences(of(actor, byEvent), of(actor, byTarget), of(actor, unnamed));
  }

  private static <K> Map<K, Set<Condition>> of(String actor, Map<K, Set<Condition>> conditions) {
    Map<K, Set<Condition>> met = new LinkedHashMap<>();
    conditions.forEach(
        (key, all) ->
            all.stream()
                .filter(each -> each.by().admits(actor))
                .forEach(each -> add(met, key, each)));
    return met;
  }

  /** Returns what any move depends on. */
  public Dependence any() {
    return any;
  }

  /** Returns what a move on any event depends on. */
  public Dependence anyEvent() {
    return anyEvent;
  }

  private static Dependence all(Collection<Set<Condition>> conditions) {
    return of(conditions.stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static Dependence of(Set<Condition> conditions) {
    Predicate<Condition> anyone = each -> each.by().anyone();
    return new Dependence(
        !conditions.stream().allMatch(anyone), conditions.stream().anyMatch(Condition::guarded));
  }

  /** Returns what the moves of an event depend on. */
  public Dependence on(String event) {
    return of(byEvent.getOrDefault(event, Set.of()));
  }

  /** Returns what the moves to a state depend on, whether an event makes them or not. */
  public Dependence into(State target) {
    return of(byTarget.getOrDefault(target, Set.of()));
  }

  /** Returns whether there is a move of an event. */
  boolean has(String event) {
    return byEvent.containsKey(event);
  }

  /** Returns whether there is a move to a state without an event. */
  boolean hasUnnamed(State target) {
    return unnamed.containsKey(target);
  }
}
