package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.testing.machine.Sketch;
import dev.interlock.processor.testing.machine.Sketches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is idle, on machines by chance. A wildcard is idle if the machine is the same without it;
 * judged from the last one back, with those left out that were found idle.
 */
@Tag("any-jdk")
class IdleOracleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aWildcardIsIdleIfTheMachineIsTheSameWithoutIt(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      assertThat(found(sketch, Check.IDLE_WILDCARD))
          .as("%s", sketch)
          .isEqualTo(idleWildcards(sketch));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void anExceptionIsIdleIfTheWildcardsWithoutItAreTheSame(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      assertThat(found(sketch, Check.IDLE_EXCEPTION))
          .as("%s", sketch)
          .isEqualTo(idleExceptions(sketch));
    }
  }

  /** Where the findings of a check are: the constant, which of its transitions, which item. */
  private static List<String> found(Sketch sketch, Check check) {
    return Checks.check(sketch.machine()).stream()
        .filter(finding -> finding.check() == check)
        .map(finding -> (Origin) finding.place())
        .map(origin -> origin.constant() + " " + origin.occurrence() + " " + origin.item())
        .toList();
  }

  private static String place(Sketch sketch, int transition, int item) {
    int owner = sketch.transitions().get(transition).owner();
    long before =
        sketch.transitions().stream()
            .limit(transition)
            .filter(each -> each.owner() == owner)
            .count();
    return "S" + owner + " " + before + " " + item;
  }

  private static List<String> idleWildcards(Sketch whole) {
    List<String> idle = new ArrayList<>();
    Sketch sketch = whole;
    for (int index = whole.transitions().size() - 1; index >= 0; index--) {
      for (int item = whole.transitions().get(index).from().size() - 1; item >= 0; item--) {
        Sketch.Written written = sketch.transitions().get(index);
        if (Sketch.isWildcard(written.from().get(item))) {
          List<String> fewer = new ArrayList<>(written.from());
          fewer.remove(item);
          Sketch without = replaced(sketch, index, written.with(fewer, written.except()));
          if (without.steps().equals(sketch.steps())) {
            idle.add(place(whole, index, item));
            sketch = without;
          }
        }
      }
    }
    Collections.reverse(idle);
    return idle;
  }

  private static List<String> idleExceptions(Sketch sketch) {
    List<String> idle = new ArrayList<>();
    for (int index = 0; index < sketch.transitions().size(); index++) {
      List<String> except = sketch.transitions().get(index).except();
      for (int item = 0; item < except.size(); item++) {
        Set<Integer> before = left(sketch, index, except.subList(0, item));
        if (left(sketch, index, except.subList(0, item + 1)).equals(before)) {
          idle.add(place(sketch, index, item));
        }
      }
    }
    return idle;
  }

  /** What the wildcards of a transition stand for under some exceptions. */
  private static Set<Integer> left(Sketch sketch, int index, List<String> except) {
    Sketch.Written written = sketch.transitions().get(index);
    List<String> wildcards = written.from().stream().filter(Sketch::isWildcard).toList();
    Set<Integer> left = new TreeSet<>();
    sketch
        .with(List.of(written.with(wildcards, except)))
        .steps()
        .keySet()
        .forEach(step -> left.add(step.from()));
    return left;
  }

  private static Sketch replaced(Sketch sketch, int index, Sketch.Written written) {
    List<Sketch.Written> transitions = new ArrayList<>(sketch.transitions());
    transitions.set(index, written);
    return sketch.with(transitions);
  }
}
