package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.compiler.WrappedEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we didn't foresee costs one enum its code, and says where it happened. */
class InternalErrorTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void itPrintsTheStackTraceAndLeavesOtherEnumsAlone(Compiler compiler) throws IOException {
    Path broken = source("Broken");
    Path other = source("Other");
    Compiled result =
        compiler.compile(
            folder, List.of(broken, other), WrappedEnvironment.failingAt("BrokenTransitions"));
    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith("[internal-error] Interlock failed on Broken: ")
        .contains("java.lang.IllegalStateException: no")
        .contains("at dev.interlock.processor.output.ArtifactWriter.create(ArtifactWriter.java:");
    assertThat(result.generated())
        .containsKey("OtherTransitions.java")
        .doesNotContainKey("BrokenTransitions.java");
  }

  private Path source(String name) throws IOException {
    String text =
        "enum " + name + " { @dev.interlock.State(initial = true, terminal = true) ONLY }";
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
