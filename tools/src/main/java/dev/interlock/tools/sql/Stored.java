package dev.interlock.tools.sql;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import dev.interlock.tools.sql.text.Written;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A lifecycle as a script tells it: by the names that are stored, which are the constants'. */
record Stored(Lifecycle lifecycle) {

  String type() {
    return lifecycle.type();
  }

  /** Returns the names of the states; sentinels are values, but no states. */
  List<String> states() {
    return lifecycle.states().stream().map(State::name).toList();
  }

  List<String> initial() {
    return lifecycle.states().stream().filter(State::initial).map(State::name).toList();
  }

  List<String> sentinels() {
    return lifecycle.sentinels();
  }

  List<Arc> arcs() {
    return lifecycle.arcs();
  }

  /** Returns the states by the names that they had once. */
  Map<String, String> former() {
    Map<String, String> former = new TreeMap<>();
    for (State state : lifecycle.states()) {
      state.formerly().forEach(name -> former.put(name, state.name()));
    }
    return former;
  }

  /** Returns the names that a state had once. */
  List<String> formerOf(String state) {
    return former().entrySet().stream()
        .filter(each -> each.getValue().equals(state))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** Returns the actors that arcs name, in the order in which they do. */
  Set<String> actors() {
    Set<String> named = new LinkedHashSet<>();
    arcs().forEach(arc -> named.addAll(arc.actors()));
    return named;
  }

  /** Returns the guards' names, in the order in which arcs name them. */
  Set<String> guards() {
    Set<String> named = new LinkedHashSet<>();
    arcs().forEach(arc -> arc.guard().ifPresent(named::add));
    return named;
  }

  /**
   * Refuses what can't be written, whatever else the machine is.
   *
   * @throws IllegalArgumentException if a name has what no script can hold
   */
  void check() {
    Written.check("type", type());
    sentinels().forEach(each -> Written.check("sentinel", each));
    states().forEach(Stored::checkState);
    former().keySet().forEach(Stored::checkState);
    for (Arc arc : arcs()) {
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
}
