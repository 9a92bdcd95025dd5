package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the page that shows all generated sources to what is generated for the enum on it. */
class GeneratedPageTest {

  private static final Path PAGE = Path.of("../docs/generated.md");

  @TempDir private Path folder;

  @Test
  void thePageShowsWhatIsGenerated() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```java\n") + "```java\n".length();
    int end = page.indexOf("```\n", begin);
    Path source = Files.writeString(folder.resolve("Gate.java"), page.substring(begin, end));
    Compiled result =
        Compiler.JAVAC.compile(
            Files.createDirectory(folder.resolve("out")),
            List.of(source),
            "-Xlint:all",
            "-Xdoclint:all",
            "-Werror");
    assertThat(result.messages()).isEmpty();
    StringBuilder expected = new StringBuilder(page.substring(0, end)).append("```\n");
    result
        .generated()
        .forEach(
            (name, text) ->
                expected
                    .append("\n## ")
                    .append(name)
                    .append("\n\n```java\n")
                    .append(text)
                    .append("```\n"));
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(page).isEqualTo(expected.toString());
  }
}
