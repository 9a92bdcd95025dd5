package dev.interlock.tools.diff;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.Rule;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the states of the old version are called in the new one. A state that the new version lacks,
 * and that one of its states was formerly called, is that state.
 */
final class Renames {

  private final Map<String, String> today = new LinkedHashMap<>();
  private final Map<String, State> old = new LinkedHashMap<>();

  Renames(Lifecycle before, Lifecycle after) {
    Set<String> current = new LinkedHashSet<>();
    after.states().forEach(state -> current.add(state.name()));
    current.addAll(after.sentinels());
    Map<String, String> former = new LinkedHashMap<>();
    for (State state : after.states()) {
      state.formerly().forEach(name -> former.put(name, state.name()));
    }
    Set<String> kept = new LinkedHashSet<>();
    before.states().stream().map(State::name).filter(current::contains).forEach(kept::add);
    for (State state : before.states()) {
      String name = former.get(state.name());
      if (!current.contains(state.name()) && name != null) {
        today.put(state.name(), name);
        // Two may have become one: it is compared with that which bore the name, or with the first.
        if (!kept.contains(name)) {
          old.putIfAbsent(name, state);
        }
      }
    }
    for (State state : before.states()) {
      if (!today.containsKey(state.name())) {
        old.put(state.name(), state);
      }
    }
  }

  /** Returns what a state of the old version is called now; its own name if nothing is known. */
  String today(String name) {
    return Objects.requireNonNullElse(today.get(name), name);
  }

  /** Returns the state of the old version that a state of the new one was. */
  Optional<State> old(String name) {
    return Optional.ofNullable(old.get(name));
  }

  /** Returns the old names of those states that were renamed, in their order. */
  List<String> renamed() {
    return List.copyOf(today.keySet());
  }

  /** Returns the old version by the names of the new one. */
  Lifecycle applied(Lifecycle before, Lifecycle after) {
    Map<String, String> labels = new LinkedHashMap<>();
    after.states().forEach(state -> labels.put(state.name(), state.label()));
    List<State> states = new ArrayList<>();
    old.forEach(
        (name, state) ->
            states.add(
                new State(
                    name,
                    today.containsKey(state.name())
                        ? labels.getOrDefault(name, name)
                        : state.label(),
                    state.initial(),
                    state.terminal(),
                    state.ignores(),
                    state.formerly())));
    List<Group> groups = new ArrayList<>();
    for (Group group : before.groups()) {
      Set<String> members = new LinkedHashSet<>();
      group.members().forEach(member -> members.add(today(member)));
      groups.add(new Group(group.name(), List.copyOf(members)));
    }
    return new Lifecycle(
        before.type(),
        states,
        before.sentinels(),
        before.events(),
        before.actors(),
        arcs(before.arcs()),
        groups,
        before.rules().stream().map(this::rule).toList());
  }

  private Rule rule(Rule rule) {
    List<String> states = rule.states().stream().map(this::today).distinct().toList();
    return new Rule(today(rule.state()), rule.kind(), states, rule.actors());
  }

  /** States that have become one may have brought the same arc twice: it admits either's actors. */
  private List<Arc> arcs(List<Arc> before) {
    Map<Arc, Arc> arcs = new LinkedHashMap<>();
    for (Arc arc : before) {
      String from = today(arc.from());
      String to = today(arc.to());
      arcs.merge(
          new Arc(from, to, arc.event(), List.of(), arc.guard()),
          new Arc(from, to, arc.event(), arc.actors(), arc.guard()),
          Renames::united);
    }
    return List.copyOf(arcs.values());
  }

  private static Arc united(Arc one, Arc other) {
    Set<String> actors = new LinkedHashSet<>();
    if (!one.actors().isEmpty() && !other.actors().isEmpty()) {
      actors.addAll(one.actors());
      actors.addAll(other.actors());
    }
    return new Arc(one.from(), one.to(), one.event(), List.copyOf(actors), one.guard());
  }
}
