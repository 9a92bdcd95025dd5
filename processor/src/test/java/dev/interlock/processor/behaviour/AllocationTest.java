package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Questions whose answer is yes, the sets of what is allowed, and moves cost no memory; a refusal
 * that is thrown costs no more than one by hand.
 */
class AllocationTest {

  @TempDir private Path folder;

  @Test
  void whatIsAskedAndMovedOftenCostsNothing() throws Exception {
    try (Program program = Program.of(folder, "machines", "allocation")) {
      Class<?> probe = program.type("AllocationProbe");
      assertThat((long) probe.getMethod("arrayCosts").invoke(null)).isPositive();
      assertThat((Map<?, ?>) probe.getMethod("costs").invoke(null)).isEmpty();
    }
  }

  @Test
  void aRefusalIsNotExplainedWhenItIsThrown() throws Exception {
    try (Program program = Program.of(folder, "machines", "allocation")) {
      Map<?, ?> costs =
          (Map<?, ?>) program.type("AllocationProbe").getMethod("refusals").invoke(null);
      long byHand = (long) Objects.requireNonNull(costs.remove("by hand"));
      long withAnother = (long) Objects.requireNonNull(costs.remove("another guard says no, too"));
      assertThat(withAnother).as("what it said is kept").isBetween(1L, byHand + 24);
      assertThat(costs).hasSize(3);
      assertThat(costs.values())
          .as("%s, by hand %s", costs, byHand)
          .allSatisfy(cost -> assertThat((long) cost).isBetween(1L, byHand));
    }
  }
}
