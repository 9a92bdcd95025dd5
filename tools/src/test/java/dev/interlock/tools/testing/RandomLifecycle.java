package dev.interlock.tools.testing;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A lifecycle made up of what is awkward: names that are words of formats or no ASCII, groups in
 * groups and across them, wildcards. A seed gives the same one always.
 */
public final class RandomLifecycle {

  private static final List<String> NAMES =
      List.of(
          "end",
          "state",
          "note",
          "State",
          "as",
          "class",
          "classDef",
          "direction",
          "TB",
          "default",
          "DEFAULT",
          "root",
          "root_start",
          "root_end",
          "legend",
          "digraph",
          "node",
          "edge",
          "strict",
          "subgraph",
          "title",
          "skinparam",
          "hide",
          "click",
          "href",
          "style",
          "scale",
          "fork",
          "join",
          "choice",
          "left",
          "of",
          "H",
          "any1",
          "state1",
          "edge1",
          "group1",
          "start",
          "constructor",
          "__proto__",
          "toString",
          "_",
          "__",
          "_a_",
          "a__b",
          "$",
          "a$b$c",
          "$$x$$",
          "größe",
          "Größe",
          "ﬂuss",
          "状態",
          "Ünï",
          "x_",
          "endlegend",
          "A",
          "B",
          "C",
          "A_VERY_LONG_NAME_OF_A_STATE_THAT_GOES_ON_AND_ON_UNTIL_NOBODY_READS_IT_ANY_MORE");

  private final long seed;
  private final Random random;

  /** Begins with a seed. */
  public RandomLifecycle(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Returns the lifecycle. */
  public Lifecycle made() {
    List<String> names = some(NAMES, 4 + random.nextInt(14));
    List<String> events = some(NAMES, 1 + random.nextInt(5));
    List<String> actors = some(NAMES, random.nextInt(4));
    List<String> guards = some(NAMES, random.nextInt(3));
    int terminal = random.nextInt(3);
    List<State> states = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      boolean ends = index >= names.size() - terminal;
      List<String> ignores = random.nextInt(4) == 0 ? some(events, 2) : List.of();
      states.add(
          new State(
              names.get(index),
              names.get(index),
              index == 0 || random.nextInt(8) == 0,
              ends,
              ignores,
              List.of()));
    }
    List<String> open = names.subList(0, names.size() - terminal);
    List<Arc> arcs = arcs(open, names, events, actors, guards);
    return new Lifecycle(
        "com.example.Random" + seed,
        states.stream().map(state -> withoutMade(state, arcs)).toList(),
        random.nextBoolean() ? List.of("UNSPECIFIED", "UNRECOGNIZED") : List.of(),
        events,
        actors,
        arcs,
        groups(names),
        List.of());
  }

  /** What a state has a transition on it can't ignore. */
  private static State withoutMade(State state, List<Arc> arcs) {
    List<String> ignores = new ArrayList<>(state.ignores());
    for (Arc arc : arcs) {
      if (arc.from().equals(state.name())) {
        arc.event().ifPresent(ignores::remove);
      }
    }
    return new State(
        state.name(), state.label(), state.initial(), state.terminal(), ignores, state.formerly());
  }

  private List<Arc> arcs(
      List<String> open,
      List<String> names,
      List<String> events,
      List<String> actors,
      List<String> guards) {
    Map<Arc, Arc> arcs = new LinkedHashMap<>();
    int declared = 3 + random.nextInt(8);
    for (int index = 0; index < declared; index++) {
      // One source, or a wildcard.
      List<String> sources = some(open, random.nextBoolean() ? 1 : 2 + random.nextInt(open.size()));
      String to = one(names);
      Optional<String> event = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(one(events));
      List<String> by = actors.isEmpty() ? List.of() : some(actors, random.nextInt(3));
      Optional<String> guard =
          guards.isEmpty() || random.nextInt(3) > 0 ? Optional.empty() : Optional.of(one(guards));
      for (String from : sources) {
        // Equal but for the actors is the same.
        arcs.putIfAbsent(
            new Arc(from, to, event, List.of(), guard), new Arc(from, to, event, by, guard));
      }
    }
    List<Arc> ordered = new ArrayList<>(arcs.values());
    ordered.sort((a, b) -> Integer.compare(open.indexOf(a.from()), open.indexOf(b.from())));
    return ordered;
  }

  private List<Group> groups(List<String> names) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    int count = random.nextInt(4);
    for (int index = 0; index < count; index++) {
      int from = random.nextInt(names.size());
      int to = from + 1 + random.nextInt(names.size() - from);
      groups.put("G" + index + "_" + one(NAMES), names.subList(from, to));
    }
    List<Group> made = new ArrayList<>();
    groups.forEach((name, members) -> made.add(new Group(name, members)));
    return made;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of them, in their order. */
  private List<String> some(List<String> of, int count) {
    List<Integer> indices = new ArrayList<>();
    for (int index = 0; index < of.size(); index++) {
      indices.add(index);
    }
    Collections.shuffle(indices, random);
    Set<Integer> taken = new TreeSet<>(indices.subList(0, Math.min(count, of.size())));
    return taken.stream().map(of::get).toList();
  }
}
