package dev.interlock.tools.render.table;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a table's cells. Names are set as code, so that none is read as Markdown. */
final class Cells {

  static final String IGNORED = "*ignored*";

  private final Lifecycle lifecycle;

  Cells(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  static String code(String name) {
    return "`" + name + "`";
  }

  static String codes(List<String> names) {
    return names.stream().map(Cells::code).collect(Collectors.joining(", "));
  }

  /** Returns a state's name, and whether it is an initial or a terminal one. */
  String state(State state) {
    List<String> kinds = new ArrayList<>();
    if (state.initial()) {
      kinds.add("initial");
    }
    if (state.terminal()) {
      kinds.add("terminal");
    }
    String name = code(state.label());
    return kinds.isEmpty() ? name : name + " (" + String.join(", ", kinds) + ")";
  }

  String target(Arc arc) {
    return code(lifecycle.state(arc.to()).label());
  }

  /** Returns what a state does on an event; empty if it refuses it. */
  String cell(State state, Optional<String> event) {
    List<String> lines = new ArrayList<>();
    for (Arc arc : lifecycle.arcsFrom(state.name())) {
      if (arc.event().equals(event)) {
        lines.add(
            target(arc)
                + arc.guard().map(guard -> " [" + code(guard) + "]").orElse("")
                + (arc.actors().isEmpty() ? "" : " / " + codes(arc.actors())));
      }
    }
    if (event.isPresent() && state.ignores().contains(event.get())) {
      lines.add(IGNORED);
    }
    return String.join("<br>", lines);
  }
}
