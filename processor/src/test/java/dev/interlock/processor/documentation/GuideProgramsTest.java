package dev.interlock.processor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs of the guide: what it says that they print is what they print. */
class GuideProgramsTest {

  private static final Path GUIDE = Path.of("../docs/guide.md");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "```java\n((?:(?!```).)*)```\n\nThis prints:\n\n```text\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern MAIN =
      Pattern.compile("class (\\w+) \\{\n  public static void main");

  @TempDir private Path folder;

  @Test
  void everyProgramPrintsWhatIsShown() throws Exception {
    String text = Files.readString(GUIDE);
    StringBuilder mended = new StringBuilder();
    Matcher program = PROGRAM.matcher(text);
    while (program.find()) {
      String block =
          program
              .group()
              .replace("```text\n" + program.group(2), "```text\n" + printed(program.group(1)));
      program.appendReplacement(mended, Matcher.quoteReplacement(block));
    }
    program.appendTail(mended);
    if (Boolean.getBoolean("interlock.updateGolden")) {
      Files.writeString(GUIDE, mended);
    }
    assertThat(text).isEqualTo(mended.toString()).contains("\nThis prints:\n");
  }

  private String printed(String source) throws IOException, InterruptedException {
    Matcher main = MAIN.matcher(source);
    assertThat(main.find()).as(source).isTrue();
    Path own = Files.createTempDirectory(folder, "program");
    Compiled result =
        Compiler.JAVAC.compile(
            own, List.of(Files.writeString(own.resolve(main.group(1) + ".java"), source)));
    assertThat(result.messages()).isEmpty();
    String classPath = own + File.pathSeparator + System.getProperty("java.class.path");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                main.group(1))
            .redirectErrorStream(true)
            .start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(printed).isZero();
    return printed;
  }
}
