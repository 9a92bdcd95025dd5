package dev.interlock.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.testing.machine.Sketch;
import dev.interlock.processor.testing.machine.Sketches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules about arcs on machines by chance, each held against every arc by what the language says of
 * it.
 */
@Tag("any-jdk")
class RuleOracleTest {

  /** The rules about ways, which aren't of arcs. */
  private static final Set<String> WAYS = Set.of("onlyAfter", "neverAfter");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyItemThatBreaksARuleIsFoundOnce(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      assertThat(found(sketch, Check.CONTRADICTION))
          .as("%s", sketch)
          .isEqualTo(contradictions(sketch));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void everyItemThatAllowsNothingIsFound(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      assertThat(found(sketch, Check.IDLE_RULE)).as("%s", sketch).isEqualTo(idle(sketch));
    }
  }

  /** The findings of a check: the item and the rule that it breaks, or the idle item. */
  private static List<String> found(Sketch sketch, Check check) {
    return Checks.check(sketch.machine()).stream()
        .filter(finding -> finding.check() == check)
        .filter(finding -> !WAYS.contains(origin(finding.place()).member()))
        .map(check == Check.IDLE_RULE ? RuleOracleTest::item : RuleOracleTest::forbidden)
        .sorted()
        .toList();
  }

  private static String item(Finding finding) {
    return rule(origin(finding.place())) + " " + origin(finding.place()).item();
  }

  private static String forbidden(Finding finding) {
    Origin item = origin(finding.notes().get(0).place().orElseThrow());
    Origin rule = origin(finding.notes().get(1).place().orElseThrow());
    return item.constant() + " " + item.occurrence() + " " + item.item() + " " + rule(rule);
  }

  private static Origin origin(Place place) {
    return (Origin) place;
  }

  private static String rule(Origin origin) {
    return origin.constant() + " " + origin.member();
  }

  private static List<String> contradictions(Sketch sketch) {
    List<String> expected = new ArrayList<>();
    Map<Integer, Integer> occurrences = new HashMap<>();
    for (Sketch.Written written : sketch.transitions()) {
      int occurrence = occurrences.merge(written.owner(), 1, Integer::sum) - 1;
      for (int item = 0; item < Math.max(1, written.from().size()); item++) {
        Sketch alone = sketch.with(List.of(only(written, item)));
        String place = "S" + written.owner() + " " + occurrence + " " + item + " ";
        rules(sketch)
            .filter(rule -> concerned(alone, rule).anyMatch(step -> !isAllowed(alone, rule, step)))
            .forEach(rule -> expected.add(place + rule(rule)));
      }
    }
    return expected.stream().sorted().toList();
  }

  /** The transition with one of its sources, if it has some. */
  private static Sketch.Written only(Sketch.Written written, int item) {
    return written.from().isEmpty()
        ? written
        : written.with(List.of(written.from().get(item)), written.except());
  }

  private static Stream<Sketch.Claim> rules(Sketch sketch) {
    return sketch.rules().stream().filter(rule -> !WAYS.contains(rule.kind().member()));
  }

  private static String rule(Sketch.Claim rule) {
    return "S" + rule.owner() + " " + rule.kind().member();
  }

  private static List<String> idle(Sketch sketch) {
    List<String> expected = new ArrayList<>();
    for (Sketch.Claim rule : rules(sketch).toList()) {
      for (int item = 0; item < rule.names().size(); item++) {
        String name = rule.names().get(item);
        if (concerned(sketch, rule).noneMatch(step -> mentions(sketch, rule, name, step))) {
          expected.add(rule(rule) + " " + item);
        }
      }
    }
    return expected.stream().sorted().toList();
  }

  /** The steps that enter the rule's state or, for a rule about its exits, leave it. */
  private static Stream<Sketch.Step> concerned(Sketch sketch, Sketch.Claim rule) {
    return sketch.steps().keySet().stream()
        .filter(
            step ->
                rule.owner()
                    == (rule.kind() == AnnotationMember.ONLY_TO ? step.from() : step.to()));
  }

  /**
   * A step from a state to itself neither enters nor leaves it; who makes it matters all the same.
   */
  private static boolean isAllowed(Sketch sketch, Sketch.Claim rule, Sketch.Step step) {
    if (rule.kind() == AnnotationMember.ONLY_BY) {
      Set<String> by = sketch.steps().getOrDefault(step, Set.of());
      return !by.isEmpty() && rule.names().containsAll(by);
    }
    return step.from() == step.to()
        || rule.names().stream().anyMatch(name -> mentions(sketch, rule, name, step));
  }

  private static boolean mentions(Sketch sketch, Sketch.Claim rule, String name, Sketch.Step step) {
    return switch (rule.kind()) {
      case ONLY_FROM -> sketch.stands(name, rule.owner()).contains(step.from());
      case ONLY_TO -> sketch.stands(name, rule.owner()).contains(step.to());
      case ONLY_BY -> {
        Set<String> by = sketch.steps().getOrDefault(step, Set.of());
        yield by.isEmpty() || by.contains(name);
      }
      default -> throw new IllegalStateException(rule.kind().member());
    };
  }
}
