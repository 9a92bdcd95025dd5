package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the arcs differ. One that has another guard or other actors is changed, as long as it is told
 * which one it was.
 */
final class ArcDifferences {

  /** An arc of the version that has it, of the new one if both do. */
  record Changed(Change change, Arc arc, Optional<Arc> was) {}

  /** What an arc is told by in either version, its actors aside. */
  private record Key(String from, Optional<String> event, String to, Optional<String> guard) {

    static Key of(Arc arc) {
      return new Key(arc.from(), arc.event(), arc.to(), arc.guard());
    }

    Key withoutGuard() {
      return new Key(from, event, to, Optional.empty());
    }
  }

  private final Map<Arc, Changed> changed = new LinkedHashMap<>();

  ArcDifferences(Versions versions) {
    Map<Key, Arc> before = byKey(versions.before());
    Map<Key, Arc> after = byKey(versions.after());
    Map<Key, List<Arc>> gone = rest(before, after.keySet());
    Map<Key, List<Arc>> come = rest(after, before.keySet());
    after.forEach(
        (key, now) -> {
          Optional<Arc> was =
              Optional.ofNullable(before.get(key)).or(() -> reguarded(gone, come, key));
          if (was.isEmpty()) {
            changed.put(now, new Changed(Change.ADDED, now, was));
          } else if (!isSame(was.get(), now)) {
            changed.put(now, new Changed(Change.CHANGED, now, was));
          }
        });
    before.forEach(
        (key, was) -> {
          if (!after.containsKey(key) && reguarded(gone, come, key).isEmpty()) {
            changed.put(was, new Changed(Change.REMOVED, was, Optional.empty()));
          }
        });
  }

  private static Map<Key, Arc> byKey(Lifecycle lifecycle) {
    Map<Key, Arc> arcs = new LinkedHashMap<>();
    lifecycle.arcs().forEach(arc -> arcs.put(Key.of(arc), arc));
    return arcs;
  }

  private static Map<Key, List<Arc>> rest(Map<Key, Arc> arcs, Set<Key> others) {
    Map<Key, List<Arc>> rest = new LinkedHashMap<>();
    arcs.forEach(
        (key, arc) -> {
          if (!others.contains(key)) {
            rest.computeIfAbsent(key.withoutGuard(), first -> new ArrayList<>()).add(arc);
          }
        });
    return rest;
  }

  /** The arc of the old version whose guard has changed, if it can be only one. */
  private static Optional<Arc> reguarded(
      Map<Key, List<Arc>> gone, Map<Key, List<Arc>> come, Key key) {
    List<Arc> was = gone.getOrDefault(key.withoutGuard(), List.of());
    List<Arc> now = come.getOrDefault(key.withoutGuard(), List.of());
    return was.size() == 1 && now.size() == 1 ? Optional.of(was.get(0)) : Optional.empty();
  }

  private static boolean isSame(Arc was, Arc now) {
    return was.guard().equals(now.guard())
        && new LinkedHashSet<>(was.actors()).equals(new LinkedHashSet<>(now.actors()));
  }

  /** Returns how an arc differs, if it does. */
  Optional<Change> change(Arc arc) {
    return Optional.ofNullable(changed.get(arc)).map(Changed::change);
  }

  /** Returns the arcs that the old version has alone. */
  Set<Arc> removed() {
    Set<Arc> removed = new LinkedHashSet<>();
    for (Changed each : changed.values()) {
      if (each.change() == Change.REMOVED) {
        removed.add(each.arc());
      }
    }
    return removed;
  }

  List<Changed> all() {
    return List.copyOf(changed.values());
  }
}
