package dev.interlock.tools.render.testing;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture as a tool has read it, and as somebody would read it who sees nothing but its texts and
 * arrows. Names are the states' labels.
 */
public final class Drawn {

  private static final Pattern LINE =
      Pattern.compile("(?<event>[^\\s\\[/]*) ?(?:\\[(?<guard>\\S+)])? ?(?:/ (?<actors>.+))?");
  private static final Pattern ANY =
      Pattern.compile("any (?<other>other )?(?:unfinished )?state(?: but (?<except>.+))?");

  private final Map<String, String> states = new LinkedHashMap<>();
  private final Map<String, String> notes = new TreeMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, String> junctions = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Set<String> initial = new TreeSet<>();
  private final Set<String> terminal = new TreeSet<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private String legend = "";

  private record Arrow(String from, String to, String label) {}

  /** A state; the first line is what it is called. */
  public void state(String id, String text) {
    String[] lines = text.split("\n", 2);
    states.put(id, lines[0]);
    if (lines.length > 1) {
      notes.put(lines[0], lines[1].replace('\n', ' '));
    }
  }

  /** A box. */
  public void group(String id, String label) {
    groups.put(id, label);
  }

  /** What arrows of many states begin at. */
  public void junction(String id, String text) {
    junctions.put(id, text.replace('\n', ' '));
  }

  /** What is inside of what. */
  public void inside(String id, String group) {
    parents.put(id, group);
  }

  /** That the lifecycle may begin in a state. */
  public void initial(String id) {
    initial.add(id);
  }

  /** That it ends in a state. */
  public void terminal(String id) {
    terminal.add(id);
  }

  /** An arrow, with a line for each arc. */
  public void arrow(String from, String to, String label) {
    arrows.add(new Arrow(from, to, label));
  }

  /** What is said under the picture. */
  public void legend(String text) {
    legend = text;
  }

  Set<String> states() {
    return new TreeSet<>(states.values());
  }

  Map<String, String> notes() {
    return notes;
  }

  Set<String> initial() {
    return labels(initial);
  }

  Set<String> terminal() {
    return labels(terminal);
  }

  String legend() {
    return legend;
  }

  private Set<String> labels(Set<String> ids) {
    Set<String> labels = new TreeSet<>();
    ids.forEach(id -> labels.add(states.getOrDefault(id, "no state: " + id)));
    return labels;
  }

  /** The states in each box, at any depth. */
  Map<String, Set<String>> groups() {
    Map<String, Set<String>> members = new TreeMap<>();
    groups.forEach((id, label) -> members.put(label, members(id)));
    return members;
  }

  private Set<String> members(String group) {
    Set<String> members = new TreeSet<>();
    states.forEach(
        (id, label) -> {
          String outer = parents.get(id);
          while (outer != null && !outer.isEmpty()) {
            if (outer.equals(group)) {
              members.add(label);
            }
            outer = parents.get(outer);
          }
        });
    return members;
  }

  /** The arcs, read off the arrows' labels. */
  Set<Arc> arcs() {
    Set<Arc> arcs = new LinkedHashSet<>();
    for (Arrow arrow : arrows) {
      String to = states.getOrDefault(arrow.to(), "no state: " + arrow.to());
      for (String from : sources(arrow.from(), to)) {
        for (String line : arrow.label().split("\n", -1)) {
          arcs.add(arc(from, to, line.strip()));
        }
      }
    }
    return arcs;
  }

  private static Arc arc(String from, String to, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new AssertionError("no label of an arc: " + line);
    }
    return new Arc(
        from,
        to,
        Optional.of(parts.group("event")).filter(event -> !event.isEmpty()),
        Optional.ofNullable(parts.group("actors"))
            .map(actors -> List.of(actors.split(", ", -1)))
            .orElse(List.of()),
        Optional.ofNullable(parts.group("guard")));
  }

  private Set<String> sources(String id, String to) {
    if (states.containsKey(id)) {
      return Set.of(states.get(id));
    }
    if (groups.containsKey(id)) {
      return members(id);
    }
    String text = junctions.getOrDefault(id, "no junction: " + id);
    Matcher any = ANY.matcher(text);
    if (!any.matches()) {
      return Set.of(text.split(", ", -1));
    }
    Set<String> sources = new TreeSet<>(states.values());
    sources.removeAll(terminal());
    if (any.group("other") != null) {
      sources.remove(to);
    }
    if (any.group("except") != null) {
      sources.removeAll(Set.of(any.group("except").split(", ", -1)));
    }
    return sources;
  }
}
