package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.testing.machine.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules about ways on small machines by chance, without a compiler, against an oracle that walks
 * every way as long as a shortest one can be, one by one.
 */
@Tag("any-jdk")
class WayOracleTest {

  /** A shortest way to a state that has been somewhere before is in no pair of those twice. */
  private static final int STATES = 4;

  private final boolean[][] arcs = new boolean[STATES][STATES];
  private final Set<Integer> initial = new TreeSet<>();
  private final Set<Integer> terminal = new TreeSet<>();
  private final Set<Integer> group = new TreeSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<List<Integer>> ways = new ArrayList<>();

  private record Rule(int owner, AnnotationMember kind, List<String> names) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyBrokenAndEveryIdleRuleIsFoundWithAShortestWay(long seed) {
    Random random = new Random(seed);
    Set<String> seen = new TreeSet<>();
    for (int round = 0; round < 250; round++) {
      seen.addAll(new WayOracleTest().check(random));
    }
    assertThat(seen).as("what chance made").contains("idle-rule", "late-state", "skipped-state");
  }

  private Set<String> check(Random random) {
    Declared declared = new Declared();
    for (int state = 0; state < STATES; state++) {
      Declared.Constant constant = declared.state("S" + state);
      if (random.nextInt(3) == 0) {
        initial.add(state);
        constant.initial();
      }
      if (random.nextInt(4) == 0) {
        terminal.add(state);
        constant.terminal();
      }
      if (state > 0 && random.nextBoolean()) {
        group.add(state);
        constant.in("g");
      }
    }
    group.add(1);
    declared.state("S1").in("g");
    declared.state("S0").in("h");
    for (int count = random.nextInt(8); count > 0; count--) {
      int from = random.nextInt(STATES);
      int to = random.nextInt(STATES);
      if (!arcs[from][to]) {
        arcs[from][to] = true;
        declared.state("S" + from).transition("to=S" + to + " on=e" + from + to);
      }
    }
    for (int state = 0; state < STATES; state++) {
      for (AnnotationMember kind :
          List.of(AnnotationMember.ONLY_AFTER, AnnotationMember.NEVER_AFTER)) {
        if (random.nextInt(3) == 0) {
          List<String> names =
              random
                  .ints(1 + random.nextInt(2), 0, STATES + 2)
                  .distinct()
                  .mapToObj(name -> name < STATES ? "S" + name : name == STATES ? "g" : "h")
                  .toList();
          rules.add(new Rule(state, kind, names));
          declared.state("S" + state).rule(kind, names.toArray(String[]::new));
        }
      }
    }
    initial.forEach(start -> walk(List.of(start)));
    Map<String, String> found = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    for (Finding finding : Checks.check(declared.machine())) {
      if (Set.of(Check.SKIPPED_STATE, Check.LATE_STATE, Check.IDLE_RULE)
          .contains(finding.check())) {
        Origin place = (Origin) finding.place();
        found.put(
            finding.check().id()
                + (" " + place.constant() + " " + place.member() + " " + place.item()),
            finding.notes().isEmpty() ? "" : finding.notes().get(0).what().text());
        seen.add(finding.check().id());
      }
    }
    Map<String, Integer> expected = new TreeMap<>();
    rules.forEach(rule -> expect(rule, expected));
    assertThat(found.keySet()).as("%s", this).isEqualTo(expected.keySet());
    found.forEach((key, way) -> assertWay(key, way, expected.getOrDefault(key, 0)));
    return seen;
  }

  /** A way that is shown is one that there is, and none is shorter. */
  private void assertWay(String key, String text, int steps) {
    if (steps == 0) {
      assertThat(text).as(key).isEmpty();
      return;
    }
    String states = text.replaceAll(" -e\\d\\d-> ", " ").replace("S", "");
    List<Integer> way = List.of(states.split(" ", -1)).stream().map(Integer::valueOf).toList();
    assertThat(ways).as("%s %s", this, key).contains(way);
    assertThat(way).as("%s %s", this, key).hasSize(steps + 1);
    for (int step = 1; step < way.size(); step++) {
      assertThat(text)
          .contains("S%1$d -e%1$d%2$d-> S%2$d".formatted(way.get(step - 1), way.get(step)));
    }
  }

  private void walk(List<Integer> way) {
    ways.add(way);
    int here = way.get(way.size() - 1);
    for (int next = 0; next < STATES && way.size() < 2 * STATES; next++) {
      if (arcs[here][next] && next != here) {
        List<Integer> longer = new ArrayList<>(way);
        longer.add(next);
        walk(longer);
      }
    }
  }

  /** The states that a name stands for in a rule: a group without the rule's owner. */
  private Set<Integer> stands(String name, int owner) {
    if (name.startsWith("S")) {
      return Set.of(Integer.parseInt(name.substring(1)));
    }
    Set<Integer> members = name.equals("h") ? new TreeSet<>(Set.of(0)) : new TreeSet<>(group);
    members.remove(owner);
    return members;
  }

  private static boolean hasBeen(List<Integer> way, Set<Integer> states) {
    return way.subList(0, way.size() - 1).stream().anyMatch(states::contains);
  }

  private List<List<Integer>> to(int state) {
    return ways.stream().filter(way -> way.get(way.size() - 1) == state).toList();
  }

  private void expect(Rule rule, Map<String, Integer> expected) {
    String place = " S" + rule.owner() + " " + rule.kind().member() + " ";
    Set<Integer> all = new TreeSet<>();
    rule.names().forEach(name -> all.addAll(stands(name, rule.owner())));
    if (rule.kind() == AnnotationMember.ONLY_AFTER) {
      to(rule.owner()).stream()
          .filter(way -> !hasBeen(way, all))
          .forEach(way -> shortest(expected, "skipped-state" + place + -1, way));
    }
    for (int item = 0; item < rule.names().size(); item++) {
      Set<Integer> states = stands(rule.names().get(item), rule.owner());
      if (rule.kind() == AnnotationMember.NEVER_AFTER) {
        String key = "late-state" + place + item;
        to(rule.owner()).stream()
            .filter(way -> hasBeen(way, states))
            .forEach(way -> shortest(expected, key, way));
      }
      if (isIdle(rule, states)) {
        expected.put("idle-rule" + place + item, 0);
      }
    }
  }

  private static void shortest(Map<String, Integer> expected, String key, List<Integer> way) {
    expected.merge(key, way.size() - 1, Math::min);
  }

  private boolean isIdle(Rule rule, Set<Integer> states) {
    if (states.isEmpty()) {
      return true;
    }
    if (rule.kind() == AnnotationMember.NEVER_AFTER) {
      return states.stream()
          .allMatch(
              state ->
                  terminal.contains(state)
                      && ways.stream().noneMatch(way -> hasBeen(way, Set.of(state)))
                      && !isLeft(state));
    }
    return !initial.contains(rule.owner())
        && !to(rule.owner()).isEmpty()
        && states.stream().noneMatch(state -> to(state).isEmpty())
        && to(rule.owner()).stream()
            .filter(way -> !hasBeen(way, Set.of(rule.owner())))
            .noneMatch(way -> hasBeen(way, states));
  }

  private boolean isLeft(int state) {
    for (int to = 0; to < STATES; to++) {
      if (to != state && arcs[state][to]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return initial + " " + terminal + " " + group + " " + rules + " " + ways;
  }
}
