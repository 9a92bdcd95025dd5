package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.diff.Difference.Subject;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the groups differ: which there are, and who is in them. */
final class GroupDifferences {

  private final Map<String, Difference> differences = new LinkedHashMap<>();

  GroupDifferences(Versions versions) {
    Map<String, List<String>> before = members(versions.before());
    Map<String, List<String>> after = members(versions.after());
    for (String name : Versions.either(List.copyOf(after.keySet()), List.copyOf(before.keySet()))) {
      List<String> was = before.getOrDefault(name, List.of());
      List<String> now = after.getOrDefault(name, List.of());
      if (!before.containsKey(name)) {
        put(name, Change.ADDED, name + ": " + labels(versions, now));
      } else if (!after.containsKey(name)) {
        put(name, Change.REMOVED, name + ": " + labels(versions, was));
      } else if (!new HashSet<>(was).equals(new HashSet<>(now))) {
        put(name, Change.CHANGED, name + ": " + changed(versions, was, now));
      }
    }
  }

  private static Map<String, List<String>> members(Lifecycle lifecycle) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Group group : lifecycle.groups()) {
      members.put(group.name(), group.members());
    }
    return members;
  }

  private static String changed(Versions versions, List<String> was, List<String> now) {
    List<String> more = new ArrayList<>(now);
    more.removeAll(was);
    List<String> fewer = new ArrayList<>(was);
    fewer.removeAll(now);
    List<String> parts = new ArrayList<>();
    if (!more.isEmpty()) {
      parts.add("with " + labels(versions, more));
    }
    if (!fewer.isEmpty()) {
      parts.add("without " + labels(versions, fewer));
    }
    return String.join(", ", parts) + " now";
  }

  private static String labels(Versions versions, List<String> names) {
    return String.join(", ", names.stream().map(versions::label).toList());
  }

  private void put(String name, Change change, String text) {
    differences.put(name, new Difference(Subject.GROUP, change, text));
  }

  /** Returns how a group differs, if it does. */
  Optional<Change> change(String name) {
    return Optional.ofNullable(differences.get(name)).map(Difference::change);
  }

  List<Difference> differences() {
    return List.copyOf(differences.values());
  }
}
