package dev.interlock.tools.render.diagram;

import dev.interlock.tools.render.picture.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which states look how. */
final class MermaidClasses {

  /** Borders alone where colours aren't needed, so that they are good on light and dark pages. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "terminal", "stroke-width:3px",
          "many", "stroke-dasharray:4 3",
          "legend", "stroke-dasharray:1 4",
          "added", "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
          "removed", "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 4",
          "changed", "fill:#fff8c5,stroke:#9a6700,color:#1f2328");

  private final Map<String, List<String>> members = new LinkedHashMap<>();

  void add(String name, String id) {
    members.computeIfAbsent(name, any -> new ArrayList<>()).add(id);
  }

  void add(Mark mark, String id) {
    if (mark != Mark.SAME) {
      add(mark.name().toLowerCase(Locale.ROOT), id);
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    members.forEach(
        (name, ids) -> {
          lines.add("classDef " + name + " " + LOOKS.get(name));
          lines.add("class " + String.join(",", ids) + " " + name);
        });
    return lines;
  }
}
