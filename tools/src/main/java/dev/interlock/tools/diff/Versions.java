package dev.interlock.tools.diff;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two versions by the names of the new one.
 *
 * @param before the old version, in which states are called what they are called in the new one
 * @param after the new version
 * @param renames what they were called
 */
record Versions(Lifecycle before, Lifecycle after, Renames renames) {

  static Versions of(Lifecycle before, Lifecycle after) {
    Renames renames = new Renames(before, after);
    return new Versions(renames.applied(before, after), after, renames);
  }

  static Optional<State> state(Lifecycle lifecycle, String name) {
    return lifecycle.states().stream().filter(state -> state.name().equals(name)).findFirst();
  }

  /** Returns what is shown for a state. */
  String label(String name) {
    return state(after, name).or(() -> state(before, name)).map(State::label).orElse(name);
  }

  /** Returns the states of either, those of the new version first, and as they are there. */
  List<State> states() {
    Map<String, State> states = new LinkedHashMap<>();
    after.states().forEach(state -> states.put(state.name(), state));
    for (State state : before.states()) {
      if (!after.sentinels().contains(state.name())) {
        states.putIfAbsent(state.name(), state);
      }
    }
    return List.copyOf(states.values());
  }

  /** Returns the sentinels of either; what is a state now is none. */
  List<String> sentinels() {
    Set<String> sentinels = new LinkedHashSet<>(after.sentinels());
    sentinels.addAll(before.sentinels());
    states().forEach(state -> sentinels.remove(state.name()));
    return List.copyOf(sentinels);
  }

  /**
   * Returns a lifecycle that has what either has, to be drawn.
   *
   * @param removed the arcs that the old version has alone
   */
  Lifecycle together(Set<Arc> removed) {
    List<Arc> arcs = new ArrayList<>();
    for (State state : states()) {
      arcs.addAll(after.arcsFrom(state.name()));
      before.arcsFrom(state.name()).stream().filter(removed::contains).forEach(arcs::add);
    }
    // What ends at a sentinel of the new version can't be drawn.
    Set<String> drawn = new LinkedHashSet<>();
    states().forEach(state -> drawn.add(state.name()));
    arcs.removeIf(arc -> !drawn.contains(arc.to()));
    return new Lifecycle(
        after.type(),
        states(),
        sentinels(),
        either(after.events(), before.events()),
        either(after.actors(), before.actors()),
        arcs,
        groups(drawn),
        List.of()); // no picture shows rules
  }

  /** The groups of either; states that are gone stay in theirs. */
  private List<Group> groups(Set<String> drawn) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Group group : after.groups()) {
      groups.put(group.name(), new LinkedHashSet<>(group.members()));
    }
    for (Group group : before.groups()) {
      Set<String> members = groups.get(group.name());
      if (members == null) {
        groups.put(group.name(), new LinkedHashSet<>(group.members()));
      } else {
        group.members().stream()
            .filter(member -> state(after, member).isEmpty())
            .forEach(members::add);
      }
    }
    List<Group> all = new ArrayList<>();
    groups.forEach(
        (name, members) ->
            all.add(new Group(name, drawn.stream().filter(members::contains).toList())));
    return all;
  }

  static List<String> either(List<String> first, List<String> second) {
    Set<String> either = new LinkedHashSet<>(first);
    either.addAll(second);
    return List.copyOf(either);
  }
}
