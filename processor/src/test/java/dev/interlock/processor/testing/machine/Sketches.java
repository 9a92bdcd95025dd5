package dev.interlock.processor.testing.machine;

import dev.interlock.processor.declaration.AnnotationMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes machines by chance. All of their names are right, whatever else may be wrong with them. */
public final class Sketches {

  private static final List<String> EVENTS = List.of("e0", "e1");

  private static final List<AnnotationMember> RULES =
      Stream.of(AnnotationMember.values()).filter(AnnotationMember::isRule).toList();

  private static final int MACHINES = Boolean.getBoolean("interlock.full") ? 500 : 200;

  private Sketches() {}

  /**
   * Returns two hundred machines, or five hundred at full size, the same ones for the same seed.
   */
  public static Stream<Sketch> of(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> sketch(random)).limit(MACHINES);
  }

  private static Sketch sketch(Random random) {
    int size = 2 + random.nextInt(5);
    Set<Integer> sentinels = some(random, size, 8, Set.of());
    sentinels.remove(size - 1);
    Set<Integer> terminal = some(random, size, 4, sentinels);
    Map<String, Set<Integer>> groups = new LinkedHashMap<>();
    for (String group : List.of("g", "h")) {
      Set<Integer> members = some(random, size, 2, sentinels);
      if (!members.isEmpty()) {
        groups.put(group, members);
      }
    }
    List<Integer> states =
        IntStream.range(0, size).filter(each -> !sentinels.contains(each)).boxed().toList();
    List<Sketch.Written> transitions = new ArrayList<>();
    for (int count = random.nextInt(6); count > 0; count--) {
      transitions.add(transition(random, states, groups));
    }
    transitions.sort((one, other) -> Integer.compare(one.owner(), other.owner()));
    List<Sketch.Claim> rules = new ArrayList<>();
    for (int state : states) {
      for (AnnotationMember kind : RULES) {
        if (random.nextInt(6) == 0) {
          List<String> names =
              kind == AnnotationMember.ONLY_BY
                  ? pick(random, Sketch.ACTORS, 2)
                  : pick(random, names(states, groups), 2);
          rules.add(new Sketch.Claim(state, kind, names));
        }
      }
    }
    return new Sketch(size, terminal, sentinels, groups, transitions, rules);
  }

  private static Sketch.Written transition(
      Random random, List<Integer> states, Map<String, Set<Integer>> groups) {
    int owner = states.get(random.nextInt(states.size()));
    String on = random.nextInt(4) == 0 ? "" : EVENTS.get(random.nextInt(EVENTS.size()));
    List<String> by = random.nextBoolean() ? List.of() : pick(random, Sketch.ACTORS, 2);
    String guard = random.nextInt(3) == 0 ? "q" : "";
    List<String> names = names(states, groups);
    if (random.nextInt(3) == 0) {
      String to = "S" + states.get(random.nextInt(states.size()));
      return new Sketch.Written(owner, List.of(), List.of(to), List.of(), on, by, guard);
    }
    List<String> sources = new ArrayList<>(names);
    sources.addAll(List.of("*", "*"));
    List<String> from = pick(random, sources, 3);
    boolean wildcard = from.stream().anyMatch(each -> !each.startsWith("S"));
    List<String> except =
        wildcard && random.nextBoolean() ? pick(random, names, 2) : List.<String>of();
    return new Sketch.Written(owner, from, List.of(), except, on, by, guard);
  }

  private static List<String> names(List<Integer> states, Map<String, Set<Integer>> groups) {
    List<String> names = new ArrayList<>(groups.keySet());
    states.forEach(state -> names.add("S" + state));
    return names;
  }

  private static Set<Integer> some(Random random, int size, int one, Set<Integer> without) {
    Set<Integer> some = new TreeSet<>();
    IntStream.range(0, size).filter(each -> random.nextInt(one) == 0).forEach(some::add);
    some.removeAll(without);
    return some;
  }

  private static List<String> pick(Random random, List<String> names, int most) {
    return random
        .ints(1 + random.nextInt(most), 0, names.size())
        .mapToObj(names::get)
        .distinct()
        .toList();
  }
}
