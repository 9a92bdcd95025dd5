package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.machine.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The graph checks on small machines by chance, without a compiler, against an oracle that squares
 * a matrix until nothing changes and knows nothing of their searches.
 */
@Tag("any-jdk")
class GraphOracleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyFaultIsFoundAndNoOther(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      check(random);
    }
  }

  private static void check(Random random) {
    int size = 1 + random.nextInt(6);
    boolean[][] arcs = new boolean[size][size];
    Declared declared = new Declared();
    Set<Integer> initial = new TreeSet<>();
    Set<Integer> terminal = new TreeSet<>();
    for (int state = 0; state < size; state++) {
      Declared.Constant constant = declared.state("S" + state);
      if (random.nextInt(3) == 0) {
        initial.add(state);
        constant.initial();
      }
      if (random.nextInt(4) == 0) {
        terminal.add(state);
        constant.terminal();
      }
    }
    for (int arc = random.nextInt(2 * size); arc > 0; arc--) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (!terminal.contains(from) && !arcs[from][to]) {
        arcs[from][to] = true;
        declared.state("S" + from).transition("to=S" + to);
      }
    }
    List<String> found =
        Checks.check(declared.machine()).stream()
            .filter(finding -> !finding.check().id().equals("no-initial"))
            .map(finding -> finding.check().id() + " " + finding.place().constant())
            .sorted()
            .toList();
    assertThat(found).isEqualTo(expected(arcs, initial, terminal));
  }

  private static List<String> expected(
      boolean[][] arcs, Set<Integer> initial, Set<Integer> terminal) {
    int size = arcs.length;
    boolean[][] reaches = closure(arcs);
    Set<Integer> missed = where(size, s -> initial.stream().noneMatch(i -> reaches[i][s]));
    Set<Integer> deadEnds =
        where(size, s -> !terminal.contains(s) && where(size, t -> t != s && arcs[s][t]).isEmpty());
    Set<Integer> caught =
        where(
            size,
            s ->
                where(size, t -> reaches[s][t]).stream()
                    .noneMatch(t -> terminal.contains(t) || deadEnds.contains(t)));
    List<String> expected = new ArrayList<>();
    deadEnds.forEach(state -> expected.add("dead-end S" + state));
    if (!initial.isEmpty()) {
      // Where an unreachable part begins: nothing leads there but what it leads to itself.
      firsts(size, missed, (s, t) -> !reaches[t][s] || reaches[s][t], reaches)
          .forEach(state -> expected.add("unreachable-state S" + state));
    }
    if (!terminal.isEmpty()) {
      firsts(size, caught, (s, t) -> !reaches[s][t] || reaches[t][s], reaches)
          .forEach(state -> expected.add("no-way-out S" + state));
    }
    return expected.stream().sorted().toList();
  }

  private interface Relation {
    boolean holds(int one, int other);
  }

  /** The first of each set of states that reach one another and relate to all others so. */
  private static Set<Integer> firsts(
      int size, Set<Integer> among, Relation relation, boolean[][] reaches) {
    return among.stream()
        .filter(s -> IntStream.range(0, size).allMatch(t -> relation.holds(s, t)))
        .filter(s -> IntStream.range(0, s).noneMatch(t -> reaches[s][t] && reaches[t][s]))
        .collect(Collectors.toSet());
  }

  private static boolean[][] closure(boolean[][] arcs) {
    int size = arcs.length;
    boolean[][] reaches = new boolean[size][size];
    for (int s = 0; s < size; s++) {
      reaches[s] = arcs[s].clone();
      reaches[s][s] = true;
    }
    for (int via = 0; via < size; via++) {
      for (int s = 0; s < size; s++) {
        for (int t = 0; t < size; t++) {
          reaches[s][t] |= reaches[s][via] && reaches[via][t];
        }
      }
    }
    return reaches;
  }

  private interface Condition {
    boolean holds(int state);
  }

  private static Set<Integer> where(int size, Condition condition) {
    return IntStream.range(0, size)
        .filter(condition::holds)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
