package dev.interlock.tools.render.table;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said under a table: how it is read, and what there is besides states and events. */
final class Notes {

  private final Lifecycle lifecycle;

  Notes(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Returns the notes, a line each.
   *
   * @param matrix whether there is a cell for each event
   */
  List<String> lines(boolean matrix) {
    List<String> lines = new ArrayList<>();
    if (matrix) {
      lines.add("An empty cell: the state refuses the event.");
    } else {
      lines.add("What isn't listed is refused.");
    }
    if (lifecycle.states().stream().anyMatch(state -> !state.ignores().isEmpty())) {
      lines.add(Cells.IGNORED + ": taken note of, and the state stays.");
    }
    guards(lines);
    actors(lines);
    for (Lifecycle.State state : lifecycle.states()) {
      List<Rule> rules = lifecycle.rulesOf(state.name());
      if (!rules.isEmpty()) {
        String claims = rules.stream().map(this::claim).collect(Collectors.joining("; "));
        lines.add("Rules of " + Cells.code(state.label()) + ": " + claims + ".");
      }
    }
    for (Lifecycle.Group group : lifecycle.groups()) {
      lines.add("Group " + Cells.code(group.name()) + ": " + labels(group.members()) + ".");
    }
    if (!lifecycle.sentinels().isEmpty()) {
      lines.add("No states: " + Cells.codes(lifecycle.sentinels()) + ".");
    }
    return lines;
  }

  private String claim(Rule rule) {
    String listed = rule.actors().isEmpty() ? labels(rule.states()) : Cells.codes(rule.actors());
    // A group may have no members.
    String named = listed.isEmpty() ? "no state" : listed;
    return switch (rule.kind()) {
      case "onlyFrom" -> "entered only from " + named;
      case "onlyTo" -> "left only to " + named;
      case "onlyBy" -> "entered only by " + named;
      case "onlyAfter" -> "entered only after " + named;
      case "neverAfter" -> "never entered after " + named;
      default -> rule.kind() + " " + named;
    };
  }

  private void guards(List<String> lines) {
    Set<String> guards = new LinkedHashSet<>();
    lifecycle.arcs().forEach(arc -> arc.guard().ifPresent(guards::add));
    if (!guards.isEmpty()) {
      lines.add("Guards, in brackets where they are asked: " + codes(guards) + ".");
    }
  }

  private void actors(List<String> lines) {
    Set<String> actors = new LinkedHashSet<>(lifecycle.actors());
    lifecycle.arcs().forEach(arc -> actors.addAll(arc.actors()));
    if (!actors.isEmpty()) {
      boolean anyone = lifecycle.arcs().stream().map(Arc::actors).anyMatch(List::isEmpty);
      lines.add("Actors: " + codes(actors) + (anyone ? "; where none is named, anyone may." : "."));
    }
  }

  private String labels(List<String> members) {
    return members.stream()
        .map(member -> Cells.code(lifecycle.state(member).label()))
        .collect(Collectors.joining(", "));
  }

  private static String codes(Set<String> names) {
    return Cells.codes(List.copyOf(names));
  }
}
