package dev.interlock.tools.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.render.Format;
import dev.interlock.tools.testing.Lifecycles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenderCommandTest {

  private static final String ENUM = "com.example.OrderStatus ";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments.strip().split("\\s+", -1));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void printsWhatTheLibraryRenders(Format format) {
    assertThat(run("render --format " + format.name().toLowerCase(Locale.ROOT) + " " + ENUM))
        .isZero();
    assertThat(out).hasToString(format.render(Lifecycles.ORDER));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesToAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("order.mmd");
    assertThat(run("render --format mermaid " + ENUM + "-o " + file)).isZero();
    assertThat(file).content().isEqualTo(Format.MERMAID.render(Lifecycles.ORDER));
    assertThat(out.toString()).isEmpty();
    assertThat(run("render --format dot " + ENUM + "-o " + folder.resolve("none/order.dot")))
        .isEqualTo(1);
    assertThat(err.toString()).startsWith("render: what was made can't be written to " + folder);
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.example.Nothing | there is no class com.example.Nothing in .",
        "java.lang.Thread.State | no lifecycle was generated for java.lang.Thread$State",
        "com.example.OrderStatus --class-path none.jar | there is no none.jar",
      })
  void whatIsWrongWithTheInputIsSaidInALine(String arguments, String message) {
    assertThat(run("render --format mermaid " + arguments)).isEqualTo(1);
    assertThat(err.toString()).startsWith("render: " + message).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "render com.example.OrderStatus | --format",
        "render --format visio com.example.OrderStatus | mermaid",
        "render --format mermaid | ENUM",
      })
  void whatIsWrongWithTheArgumentsIsSaidWithTheUsage(String arguments, String message) {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).containsIgnoringCase(message).contains("Usage: ");
  }

  @Test
  void theHelpNamesEveryFormat() {
    assertThat(run("render --help")).isZero();
    String help = out.toString().replaceAll("\\s+", " ");
    for (Format format : Format.values()) {
      assertThat(help).contains(format.name().toLowerCase(Locale.ROOT));
    }
    assertThat(help).contains("Exit status:", "For example:");
  }
}
