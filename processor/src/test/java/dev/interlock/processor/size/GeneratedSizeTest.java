package dev.interlock.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated for the example's job, in lines: that is what compiling it costs. Who makes it
 * longer on purpose raises the limit, and says why. Of these, 33 are the table in the Javadoc,
 * which javac skips, and 14 the rules, which are strings.
 */
class GeneratedSizeTest {

  private static final Path EXAMPLE =
      Path.of("..", "example", "src", "main", "java", "dev", "interlock", "example");

  @TempDir private Path folder;

  @Test
  void withMethodsAlone() throws IOException {
    Map<String, Long> lines = linesFor("typed = true,", "machine = true,");

    assertThat(lines.keySet())
        .containsExactly("JobStateActor", "JobStateEvent", "JobStateMoves", "JobStateTransitions");
    assertThat(sum(lines)).as("%s", lines).isLessThanOrEqualTo(900);
  }

  @Test
  void withTypedStatesAndAMachineToo() throws IOException {
    Map<String, Long> lines = linesFor();

    assertThat(lines).containsKeys("TypedJobState", "JobStateMachine").hasSize(6);
    assertThat(sum(lines)).as("%s", lines).isLessThanOrEqualTo(2_180);
  }

  /** Compiles the enum without some of its settings, and returns the lines by the type. */
  private Map<String, Long> linesFor(String... without) throws IOException {
    String source = Files.readString(EXAMPLE.resolve("JobState.java"));
    for (String setting : without) {
      assertThat(source).contains(setting);
      source = source.replace(setting, "");
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    Compiled compiled =
        Compiler.JAVAC.compile(
            out, List.of(Files.writeString(folder.resolve("JobState.java"), source)));
    assertThat(compiled.messages()).isEmpty();
    Map<String, Long> lines = new TreeMap<>();
    compiled
        .generated()
        .forEach((path, text) -> lines.put(type(Path.of(path)), text.lines().count()));
    System.out.println("Lines generated for JobState: " + sum(lines) + " in " + lines);
    return lines;
  }

  private static String type(Path path) {
    return path.getFileName().toString().replace(".java", "");
  }

  private static long sum(Map<String, Long> lines) {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }
}
