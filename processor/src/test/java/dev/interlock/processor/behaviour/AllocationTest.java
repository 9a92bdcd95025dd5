package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions whose answer is yes, and the sets of what is allowed, cost no memory. */
class AllocationTest {

  @TempDir private Path folder;

  @Test
  void whatIsAskedOftenCostsNothing() throws Exception {
    try (Program program = Program.of(folder, "machines", "allocation")) {
      Object costs = program.type("AllocationProbe").getMethod("costs").invoke(null);
      assertThat(((Map<?, ?>) costs).keySet()).hasToString("[an array, to see that it is counted]");
    }
  }
}
