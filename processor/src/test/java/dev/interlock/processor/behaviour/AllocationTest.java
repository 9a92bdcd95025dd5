package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions whose answer is yes, the sets of what is allowed, and moves cost no memory. */
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
}
