package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Moves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The actors as types, within the typed states: one for each, one that they all have in common, and
 * one for each set of several from whom a move is taken. There are none where no move names actors.
 */
public final class ActorTypes {

  private final List<String> actors;
  private final ActorNames naming;
  private final Map<Set<String>, String> names = new LinkedHashMap<>();
  private final List<NamedMove> named;
  private final Map<Cause, Set<String>> everywhere = new HashMap<>();

  private ActorTypes(Machine machine, Moves moves) {
    this.actors =
        moves.anyNamesActors()
            ? machine.actors().stream().map(Reference::name).toList()
            : List.of();
    this.named = NamedMove.of(machine, moves);
    this.naming = new ActorNames(machine, named, actors);
    named.forEach(each -> everywhere.put(each.cause(), common(each)));
    List<String> single = naming.single();
    for (int place = 0; place < actors.size(); place++) {
      names.put(Set.of(actors.get(place)), single.get(place));
    }
    for (Set<String> each : needed()) {
      if (each.size() > 1 && each.size() < actors.size()) {
        names.computeIfAbsent(each, naming::several);
      }
    }
  }

  /** Returns those of a machine. */
  public static ActorTypes of(Machine machine, Moves moves) {
    return new ActorTypes(machine, moves);
  }

  /** The sets that moves take, of the states and of what states have in common. */
  private List<Set<String>> needed() {
    List<Set<String>> needed = new ArrayList<>();
    for (NamedMove move : named) {
      move.met().values().forEach(met -> needed.add(of(met)));
      needed.add(everywhere(move.cause()));
    }
    return needed;
  }

  /** Returns the actors that have types. */
  public List<String> all() {
    return actors;
  }

  /** Returns the sets of several, but not all, that have a type. */
  List<Set<String>> several() {
    return names.keySet().stream().filter(each -> each.size() > 1).toList();
  }

  /**
   * Returns who may make one of some moves, in the order of the machine's actors; nobody if it
   * isn't asked who, as none of them names actors.
   */
  public Set<String> of(List<Move> met) {
    if (met.stream().allMatch(move -> move.by().anyone())) {
      return Set.of();
    }
    return actors.stream()
        .filter(actor -> met.stream().anyMatch(move -> move.by().admits(actor)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the moves by their names. */
  public List<NamedMove> moves() {
    return named;
  }

  /** Returns who may make a move in every state that has it, if it is asked who. */
  public Set<String> everywhere(Cause move) {
    return everywhere.getOrDefault(move, Set.of());
  }

  private Set<String> common(NamedMove move) {
    Set<String> common = new LinkedHashSet<>(actors);
    move.met().values().forEach(met -> common.retainAll(of(met)));
    return common;
  }

  /** Returns the type of an actor, or of what several have in common. */
  public String name(Set<String> some) {
    return names.getOrDefault(some, ActorNames.ANY);
  }

  /** Returns the several that have a type in common. */
  public Set<String> called(String type) {
    return several().stream().filter(each -> name(each).equals(type)).findFirst().orElseThrow();
  }

  /** Returns the types that stand next above one: of those who are more. */
  public List<String> superTypes(Set<String> some) {
    List<Set<String>> above =
        several().stream()
            .filter(each -> each.size() > some.size() && each.containsAll(some))
            .toList();
    List<String> next =
        above.stream()
            .filter(each -> above.stream().noneMatch(isWithin(each)))
            .map(this::name)
            .toList();
    return next.isEmpty() ? List.of(ActorNames.ANY) : next;
  }

  private static Predicate<Set<String>> isWithin(Set<String> larger) {
    return each -> each.size() < larger.size() && larger.containsAll(each);
  }

  /** Returns the constant that holds an actor's type's only instance: {@code UPDATE_JOB}. */
  public String constant(String actor) {
    return naming.constant(actor);
  }
}
