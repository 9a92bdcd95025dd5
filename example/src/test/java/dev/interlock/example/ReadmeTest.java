package dev.interlock.example;

import dev.interlock.tools.document.Document;
import dev.interlock.tools.document.Documents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's picture of the job. {@code -Dinterlock.updateGolden=true} fills it. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");

  @Test
  void showsTheJobAsItIs() {
    if (Boolean.getBoolean("interlock.updateGolden")) {
      ClassLoader classes = ReadmeTest.class.getClassLoader();
      Document.read(README, classes, List.of(JobState.class.getName())).write();
    }
    Documents.check(README, JobState.class);
  }
}
