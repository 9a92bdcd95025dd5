package dev.interlock.benchmark.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was measured: the least of each kind of compilation. */
final class Costs {

  private record Key(Contender contender, int units, boolean processed) {}

  private final Map<Key, Cost> least = new HashMap<>();

  /** Takes what one compilation cost. */
  void add(Contender contender, int units, boolean processed, Cost cost) {
    least.merge(new Key(contender, units, processed), cost, Cost::min);
  }

  /** Returns whether so many units of a contender were compiled. */
  boolean has(Contender contender, int units) {
    return least.containsKey(new Key(contender, units, true));
  }

  /** Returns what plain javac takes for a contender's units. */
  Cost plain(Contender contender, int units) {
    return Objects.requireNonNull(least.get(new Key(contender, units, false)));
  }

  /** Returns what javac takes with the contender's processor. */
  Cost processed(Contender contender, int units) {
    return Objects.requireNonNull(least.get(new Key(contender, units, true)));
  }

  /** Returns the seconds of CPU time that a processor adds. */
  double added(Contender contender, int units) {
    return processed(contender, units).cpu() - plain(contender, units).cpu();
  }

  /** Returns the seconds of CPU time that each unit adds beyond fewer of them. */
  double added(Contender contender, int fewer, int more) {
    return (added(contender, more) - added(contender, fewer)) / (more - fewer);
  }
}
