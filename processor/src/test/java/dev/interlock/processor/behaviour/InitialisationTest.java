package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import dev.interlock.processor.testing.generated.FreshJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An enum, or the enum of its actors, asks the lifecycle while it is initialised: in any order of
 * first touch, by one thread or two. In a Java of its own, as two threads that hang do so for good.
 */
class InitialisationTest {

  private static final Path SOURCES = Path.of("src/test/resources/initialisation");

  @TempDir private Path folder;

  @Test
  void everyOrderOfFirstTouchWorksOrSaysWhyNot() throws Exception {
    play(Compiler.JAVAC);
  }

  @Test
  @Tag("any-jdk")
  void soItDoesWhereEclipseCompiled() throws Exception {
    play(Compiler.ECLIPSE);
  }

  private void play(Compiler compiler) throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    try (Stream<Path> sources = Files.list(SOURCES)) {
      Compiled compiled = compiler.compile(out, sources.sorted().toList());
      assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    }
    assertThat(new FreshJvm(out).run("run.Runner"))
        .filteredOn(line -> !line.startsWith("\tat"))
        .isEqualTo(List.of("played 932"));
  }
}
