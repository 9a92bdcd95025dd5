package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.FreshJvm;
import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Questions whose answer is yes, the sets of what is allowed, and moves cost no memory; a refusal
 * that is thrown costs no more than one by hand.
 */
class AllocationTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void compile() {
    Program.of(folder, "machines", "allocation").close();
  }

  @Test
  void whatIsAskedAndMovedOftenCostsNothing() throws Exception {
    assertThat(printed("array").get("an array")).isPositive();
    assertThat(printed("questions")).hasSizeGreaterThan(20).allSatisfy(AllocationTest::isNothing);
  }

  private static void isNothing(String name, Long cost) {
    assertThat(cost).as(name).isZero();
  }

  @Test
  void aRefusalIsNotExplainedWhenItIsThrown() throws Exception {
    Map<String, Long> costs = printed("refusals");
    long byHand = Objects.requireNonNull(costs.remove("by hand"));
    long withAnother = Objects.requireNonNull(costs.remove("another guard says no, too"));
    assertThat(withAnother).as("what it said is kept").isBetween(1L, byHand + 24);
    assertThat(costs).hasSize(3);
    assertThat(costs.values())
        .as("%s, by hand %s", costs, byHand)
        .allSatisfy(cost -> assertThat(cost).isBetween(1L, byHand));
  }

  /**
   * What is measured, in bytes, by its name. The program waits for the compiler, as what has no
   * objects once it is compiled has them until then: so it counts the same on a busy machine.
   */
  private static Map<String, Long> printed(String what) throws Exception {
    Map<String, Long> costs = new TreeMap<>();
    for (String line : new FreshJvm(folder, "-Xbatch").run("programs.AllocationProbe", what)) {
      int end = line.lastIndexOf(' ');
      costs.put(line.substring(0, end), Long.valueOf(line.substring(end + 1)));
    }
    return costs;
  }
}
