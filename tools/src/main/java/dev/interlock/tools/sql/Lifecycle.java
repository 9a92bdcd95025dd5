package dev.interlock.tools.sql;

import dev.interlock.StateGraph;
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
    Lifecycle lifecycle =
        new Lifecycle(
            String.valueOf(graph.type().getCanonicalName()),
            names(graph.states()),
            names(graph.initial()),
            names(graph.sentinels()),
            arcs,
            former);
    lifecycle.check();
    return lifecycle;
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toList());
  }

  private void check() {
    Written.check("type", type);
    states.forEach(each -> Written.check("state", each));
    sentinels.forEach(each -> Written.check("sentinel", each));
    former.keySet().forEach(each -> Written.check("former name", each));
    for (Arc arc : arcs) {
      arc.event().ifPresent(each -> Written.check("event", each));
      arc.actors().forEach(each -> Written.check("actor", each));
      arc.guard().ifPresent(each -> Written.check("guard", each));
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
