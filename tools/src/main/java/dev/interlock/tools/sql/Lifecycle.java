package dev.interlock.tools.sql;

import dev.interlock.StateGraph;
import dev.interlock.tools.sql.text.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A machine as a script tells it: by the names that are stored, which are the constants'.
 *
 * @param type the enum
 * @param states the names of its states; sentinels are values, but no states
 * @param former states by the names that they had once
 */
record Lifecycle(
    String type,
    List<String> states,
    List<String> initial,
    List<String> sentinels,
    List<Arc> arcs,
    Map<String, String> former) {

  /** An arc; anyone may make it where no actors are named. */
  record Arc(
      String from, Optional<String> event, String to, List<String> actors, Optional<String> guard) {

    /** Returns whether an actor may make it; nobody told may where nobody is named. */
    boolean admits(Optional<String> actor) {
      return actors.isEmpty() || actor.filter(actors::contains).isPresent();
    }
  }

  static <S extends Enum<S>> Lifecycle of(StateGraph<S> graph) {
    List<Arc> arcs = new ArrayList<>();
    for (StateGraph.Arc<S> arc : graph.arcs()) {
      arcs.add(new Arc(arc.from().name(), arc.event(), arc.to().name(), arc.actors(), arc.guard()));
    }
    Map<String, String> former = new TreeMap<>();
    graph.formerNames().forEach((name, state) -> former.put(name, state.name()));
    return new Lifecycle(
        String.valueOf(graph.type().getCanonicalName()),
        names(graph.states()),
        names(graph.initial()),
        names(graph.sentinels()),
        arcs,
        former);
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toList());
  }

  /**
   * Refuses what can't be written, whatever else the machine is.
   *
   * @throws IllegalArgumentException if a name has what no script can hold
   */
  void check() {
    Written.check("type", type);
    sentinels.forEach(each -> Written.check("sentinel", each));
    states.forEach(Lifecycle::checkState);
    former.keySet().forEach(Lifecycle::checkState);
    for (Arc arc : arcs) {
      arc.event().ifPresent(each -> Written.check("event", each));
      arc.actors().forEach(each -> Written.check("actor", each));
      arc.guard().ifPresent(each -> Written.check("guard", each));
    }
  }

  /** States are words of lists in a script, and are stored in columns of this length. */
  private static void checkState(String state) {
    Written.check("state", state);
    if (state.contains(",") || state.endsWith(" ") || state.length() > 255) {
      throw new IllegalArgumentException(
          "the state '" + state + "' has a comma, ends with a blank or has more than 255 letters");
    }
  }

  /** Returns the actors that arcs name, in the order in which they do. */
  Set<String> actors() {
    Set<String> named = new LinkedHashSet<>();
    arcs.forEach(arc -> named.addAll(arc.actors()));
    return named;
  }

  /** Returns the guards' names, in the order in which arcs name them. */
  Set<String> guards() {
    Set<String> named = new LinkedHashSet<>();
    arcs.forEach(arc -> arc.guard().ifPresent(named::add));
    return named;
  }

  /** Returns the names that a state had once. */
  List<String> formerOf(String state) {
    return former.entrySet().stream()
        .filter(each -> each.getValue().equals(state))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }
}
