package dev.interlock.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a machine makes of its arcs, counted before it is made: compilers hold so much of it. */
public final class Weight {

  private Weight() {}

  /** Returns how many methods the types of the states have: moves, and events that are ignored. */
  public static int ofTypedStates(Machine machine) {
    int moves = machine.ignored().size();
    for (State state : machine.states()) {
      moves += (int) machine.arcIndex().outOf(state).stream().map(Weight::name).distinct().count();
    }
    return moves;
  }

  /** What a move is called by: its event, or where it leads without one. */
  private static Object name(Arc arc) {
    return arc.event().<Object>map(event -> event).orElse(arc.to());
  }

  /** Returns how many sets of several actors may make a move in one state, or in all. */
  public static int ofActorSets(Machine machine) {
    Set<Set<String>> sets = new HashSet<>();
    for (State state : machine.states()) {
      sets.addAll(admitted(machine.arcIndex().outOf(state), machine).values());
    }
    sets.removeIf(each -> each.size() < 2);
    return sets.size();
  }

  /** Returns how many methods the actors' views of the machine have: two for each move. */
  public static int ofViews(Machine machine) {
    return 2 * admitted(machine.arcs(), machine).values().stream().mapToInt(Set::size).sum();
  }

  /** Who may make one of some arcs, by the names of the moves. */
  private static Map<Object, Set<String>> admitted(List<Arc> arcs, Machine machine) {
    Set<String> all = MachineNames.of(machine.actors());
    Map<Object, Set<String>> admitted = new HashMap<>();
    for (Arc arc : arcs) {
      Set<String> some = admitted.computeIfAbsent(name(arc), first -> new HashSet<>());
      if (some.size() < all.size()) {
        some.addAll(arc.by().anyone() ? all : arc.by().names());
      }
    }
    return admitted;
  }

  /** Returns the first arc of each state that has a guarded one. */
  public static List<Arc> guardedStates(Machine machine) {
    return machine.states().stream().flatMap(state -> guarded(state, machine).limit(1)).toList();
  }

  /**
   * Returns the guarded arcs among which decisions choose; states that choose alike count once.
   *
   * @param most where counting stops
   */
  public static List<Arc> choices(Machine machine, int most) {
    Set<List<Object>> known = new LinkedHashSet<>();
    List<Arc> choices = new ArrayList<>();
    for (State state : machine.states()) {
      List<Arc> own = guarded(state, machine).toList();
      if (choices.size() <= most && known.add(own.stream().map(Weight::choice).toList())) {
        choices.addAll(own);
      }
    }
    return choices;
  }

  private static Stream<Arc> guarded(State state, Machine machine) {
    return machine.arcIndex().outOf(state).stream().filter(arc -> arc.guard().isPresent());
  }

  /** Where an arc leads, and on what that depends. */
  private record Choice(State to, Optional<String> event, Optional<String> guard, Actors by) {}

  private static Object choice(Arc arc) {
    return new Choice(arc.to(), arc.event(), arc.guard(), arc.by());
  }
}
