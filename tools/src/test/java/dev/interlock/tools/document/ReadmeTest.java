package dev.interlock.tools.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.testing.Compilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's first picture is that of the enum above it. {@code -Dinterlock.updateGolden=true}
 * fills it.
 */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void showsTheOrderThatItBeginsWith() throws Exception {
    Path compiled = compiled();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {compiled.toUri().toURL()})) {
      Class<?> order = classes.loadClass("OrderStatus");
      if (Boolean.getBoolean("interlock.updateGolden")) {
        Document.read(README, classes, List.of(order.getName())).write();
      }
      Documents.check(README, order);
    }
  }

  /** Where the command that mends the file finds it as well. */
  private static Path compiled() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/readme"));
    try (Stream<Path> stale = Files.list(folder)) {
      for (Path each : stale.toList()) {
        Files.delete(each); // perhaps of another JDK, or of another example
      }
    }
    Matcher example = EXAMPLE.matcher(Files.readString(README));
    assertThat(example.find()).isTrue();
    Path source = Files.writeString(folder.resolve("OrderStatus.java"), example.group(1));
    Compilation.compile(folder, List.of(source));
    return folder;
  }
}
