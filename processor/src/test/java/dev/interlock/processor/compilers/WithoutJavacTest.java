package dev.interlock.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler where no class of javac's is installed, as in a runtime made by jlink. */
class WithoutJavacTest {

  private static final String DOOR =
      """
      import dev.interlock.*;
      public enum Door implements DoorMoves {
        @State(initial = true) @Transition(on = "open", to = "OPEN") SHUT,
        @State(terminal = true) OPEN
      }
      class User { void use(Door door) { door.open(); } }
      """;

  @TempDir private Path folder;

  @Test
  void theProcessorNeedsNoneOfThem() throws Exception {
    Path door = Files.writeString(folder.resolve("Door.java"), DOOR);
    String path = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--limit-modules",
                    // jdk.zipfs, as --release of an older Java is read from an archive.
                    "java.base,java.compiler,java.xml,java.logging,jdk.zipfs",
                    "-cp",
                    path,
                    "org.eclipse.jdt.internal.compiler.batch.Main",
                    "--release",
                    "17",
                    "-warn:none",
                    "-cp",
                    path,
                    "-processor",
                    "dev.interlock.processor.InterlockProcessor",
                    "-processorpath",
                    path,
                    "-d",
                    folder.toString(),
                    "-s",
                    folder.toString(),
                    door.toString()))
            .redirectErrorStream(true)
            .start();
    assertThat(read(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("DoorTransitions.class")).exists();
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
