package dev.interlock.benchmark.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is compiled, and how often. Small compilations are noise for the most part, and large ones
 * take long.
 *
 * @param rounds how often, by the number of units
 * @param states of how many states each large machine is
 */
record Plan(Map<Integer, Integer> rounds, List<Integer> states) {

  /** Typed states and a machine are as many units again, and left out where it takes minutes. */
  private static final int MOST_WITH_ALL = 100;

  Plan {
    rounds = Map.copyOf(rounds);
    states = List.copyOf(states);
  }

  /** To try whether it runs: less than two minutes. */
  static Plan quick() {
    return new Plan(Map.of(0, 1, 1, 1, 10, 1), List.of(200));
  }

  /** For figures that are published: about ten minutes. */
  static Plan full() {
    return new Plan(Map.of(0, 5, 1, 5, 10, 3, 100, 2, 1_000, 1), List.of(200, 1_000, 2_700));
  }

  /** Returns the numbers of units, ascending. */
  List<Integer> units() {
    return rounds.keySet().stream().sorted().toList();
  }

  /** Returns how often so many units are compiled. */
  int rounds(int units) {
    return rounds.getOrDefault(units, 0);
  }

  /** Returns of whom so many units are compiled. */
  static List<Contender> contenders(int units) {
    return Stream.of(Contender.values())
        .filter(each -> units <= MOST_WITH_ALL || each != Contender.INTERLOCK_ALL)
        .toList();
  }
}
