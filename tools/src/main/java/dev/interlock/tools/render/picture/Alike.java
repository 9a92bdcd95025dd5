package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arcs that differ in their source alone, as one wildcard makes them.
 *
 * @param to the name of the target
 * @param label what else they have in common
 * @param sources the names of the sources
 */
record Alike(String to, Label label, Set<String> sources) {

  /** What arcs have in common. */
  private record Common(String to, Label label) {}

  /** Returns all arcs, in the order of the first of each. */
  static List<Alike> of(List<Arc> arcs, Marks marks) {
    Map<Common, Set<String>> sources = new LinkedHashMap<>();
    for (Arc arc : arcs) {
      sources
          .computeIfAbsent(
              new Common(arc.to(), Label.of(arc, marks.arc(arc))), any -> new LinkedHashSet<>())
          .add(arc.from());
    }
    return sources.entrySet().stream()
        .map(each -> new Alike(each.getKey().to(), each.getKey().label(), each.getValue()))
        .toList();
  }
}
