package dev.interlock.tools.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what was read from a picture against the lifecycle that was drawn. */
public final class Reading {

  private final Lifecycle lifecycle;

  /** Begins with what was drawn. */
  public Reading(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** Fails unless everything of the lifecycle was read, and nothing else. */
  public void check(Drawn drawn) {
    assertThat(drawn.states()).isEqualTo(labels(any -> true));
    assertThat(drawn.initial()).isEqualTo(labels(State::initial));
    assertThat(drawn.terminal()).isEqualTo(labels(State::terminal));
    assertThat(drawn.arcs()).isEqualTo(arcs());
    assertThat(drawn.notes()).isEqualTo(notes());
    assertThat(groups(drawn)).isEqualTo(groups());
    lifecycle.sentinels().forEach(sentinel -> assertThat(drawn.legend()).contains(sentinel));
  }

  private String label(String state) {
    return lifecycle.state(state).label();
  }

  private Set<String> labels(Predicate<State> which) {
    return lifecycle.states().stream()
        .filter(which)
        .map(State::label)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Arc> arcs() {
    return lifecycle.arcs().stream()
        .map(
            arc ->
                new Arc(label(arc.from()), label(arc.to()), arc.event(), arc.actors(), arc.guard()))
        .collect(Collectors.toSet());
  }

  private Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    for (State state : lifecycle.states()) {
      if (!state.ignores().isEmpty()) {
        notes.put(state.label(), "ignores " + String.join(", ", state.ignores()));
      }
    }
    return notes;
  }

  private Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Lifecycle.Group group : lifecycle.groups()) {
      groups.put(
          group.name(),
          group.members().stream().map(this::label).collect(Collectors.toCollection(TreeSet::new)));
    }
    return groups;
  }

  /** Those that are drawn, and those that are told in the legend. */
  private static Map<String, Set<String>> groups(Drawn drawn) {
    Map<String, Set<String>> groups = new TreeMap<>(drawn.groups());
    for (String line : drawn.legend().split("\n", -1)) {
      if (line.strip().startsWith("group ")) {
        String[] parts = line.strip().substring("group ".length()).split(": ", 2);
        groups.put(parts[0], new TreeSet<>(List.of(parts[1].split(", ", -1))));
      }
    }
    return groups;
  }
}
