package dev.interlock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages say what was measured in one run. */
class PagesTest {

  @Test
  void theShortTableIsTakenFromTheLongOne() throws IOException {
    Pages pages = new Pages(Path.of(".."));
    assertThat(pages.shortTable()).isEqualTo(pages.expectedShortTable());
  }
}
