package dev.interlock.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.machine.Sketch;
import dev.interlock.processor.testing.machine.Sketches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wildcards, groups, exceptions and united actors on machines by chance, against their meaning. */
class ExpansionOracleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void namesExpandToWhatTheyStandFor(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      Machine machine = sketch.machine();
      assertThat(machine.doubts().none()).isTrue();
      Map<Sketch.Step, Set<String>> found = new HashMap<>();
      for (Move move : machine.moves()) {
        found.put(step(move), new TreeSet<>(move.by().names()));
      }
      assertThat(found)
          .as(sketch.toString())
          .isEqualTo(sketch.steps())
          .hasSameSizeAs(machine.moves());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void movesStandInTheOrderInWhichTheyAreTried(long seed) {
    for (Sketch sketch : Sketches.of(seed).toList()) {
      List<Sketch.Step> written = List.copyOf(sketch.steps().keySet());
      List<Sketch.Step> tried = sketch.machine().moves().stream().map(this::step).toList();
      for (int index = 1; index < tried.size(); index++) {
        Sketch.Step one = tried.get(index - 1);
        Sketch.Step next = tried.get(index);
        boolean sameState = one.from() == next.from();
        assertThat(one.from()).isLessThanOrEqualTo(next.from());
        assertThat(sameState && one.guard().isEmpty() && !next.guard().isEmpty())
            .as("an 'else' before a guard in " + sketch)
            .isFalse();
        if (sameState
            && one.guard().equals(next.guard())
            && carrier(sketch, one) != carrier(sketch, next)) {
          assertThat(written.indexOf(one)).isLessThan(written.indexOf(next));
        }
      }
    }
  }

  private static int carrier(Sketch sketch, Sketch.Step step) {
    return sketch.transitions().stream()
        .filter(each -> sketch.with(List.of(each)).steps().containsKey(step))
        .map(Sketch.Written::owner)
        .findFirst()
        .orElseThrow();
  }

  private Sketch.Step step(Move move) {
    return new Sketch.Step(
        move.from().ordinal(),
        move.to().ordinal(),
        move.event().orElse(""),
        move.guard().orElse(""));
  }
}
