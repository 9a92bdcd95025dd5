package dev.interlock.processor.size;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.model.Limits;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest machine that we allow compiles, and a larger one is called too large by us. */
class LimitsTest {

  @TempDir private Path folder;

  @Test
  void theLargestCompile() throws IOException {
    compileTheLargest(Compiler.JAVAC);
  }

  @Test
  @Tag("any-jdk")
  void theLargestCompileInEclipse() throws IOException {
    compileTheLargest(Compiler.ECLIPSE);
  }

  private void compileTheLargest(Compiler compiler) throws IOException {
    int groups = Limits.NAMES - Limits.EVENTS;
    assertThat(messages(compiler, machine(Limits.EVENTS, groups, Limits.GUARDS, 0))).isEmpty();
    assertThat(messages(compiler, machine(1, 1, 0, Limits.ACTORS))).isEmpty();
  }

  @Test
  void oneMoreIsTooLarge() throws IOException {
    assertTooLarge(machine(Limits.EVENTS + 1, 0, 0, 0), "2401 events", "2400:");
    assertTooLarge(machine(1, 0, Limits.GUARDS + 1, 0), "3001 guards", "3000:");
    assertTooLarge(machine(1, 0, 0, Limits.ACTORS + 1), "2401 actors", "2400:");
    assertTooLarge(
        machine(2000, 501, 0, 500), "3001 events, actors and groups", "3000 of them together:");
    assertThat(messages(Compiler.JAVAC, machine(100, 100, 100, 100))).isEmpty();
  }

  private void assertTooLarge(String source, String... words) throws IOException {
    List<String> messages = messages(Compiler.JAVAC, source);
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0)).startsWith("[too-large] Large has ").contains(words);
  }

  private List<String> messages(Compiler compiler, String source) throws IOException {
    Path own = Files.createTempDirectory(folder, "machine");
    Compiled compiled =
        compiler.compile(own, List.of(Files.writeString(own.resolve("Large.java"), source)));
    assertThat(compiled.success()).isEqualTo(compiled.messages().isEmpty());
    return compiled.messages();
  }

  private static String machine(int events, int groups, int guards, int actors) {
    String guarded =
        IntStream.range(0, guards)
            .mapToObj(
                each ->
                    "@Transition(on = \"e%d\", to = \"SHUT\", guard = \"g%d\")\n"
                        .formatted(each % events, each))
            .collect(Collectors.joining());
    String by = actors == 0 ? "" : ", by = {" + names("anActor", actors) + "}";
    return """
        import dev.interlock.*;
        enum Large {
          @State(initial = true, in = {%s})
          %s
          @Transition(on = {%s}, to = "SHUT"%s)
          OPEN,
          @State(terminal = true)
          SHUT
        }
        """
        .formatted(names("group", groups), guarded, names("e", events), by);
  }

  private static String names(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> '"' + stem + each + '"')
        .collect(Collectors.joining(", "));
  }
}
