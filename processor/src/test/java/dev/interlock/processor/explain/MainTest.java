package dev.interlock.processor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.finding.Check;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @EnumSource(Check.class)
  void everyCheckIsExplained(Check check) {
    assertThat(run(check.id())).isZero();
    assertThat(text(out))
        .startsWith(check.id() + "\n\n" + check.meaning().replace("`", "") + "\n")
        .contains(": [" + check.id() + "] ")
        .contains("\nMended:", "\nSeverity: " + check.severity().text() + ".")
        .doesNotContain("```", "](#", "\n## ")
        .endsWith(".\n");
    assertThat(text(out).contains(check.option())).isEqualTo(!check.fixed());
    assertThat(text(err)).isEmpty();
  }

  @Test
  void anIdMayBeCopiedFromAMessageOrASuppression() {
    assertThat(run("[dead-end]")).isZero();
    String once = text(out);
    assertThat(run("interlock:dead-end")).isZero();
    assertThat(text(out)).isEqualTo(once + once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h"})
  void withoutAnIdAllAreListed(String argument) {
    assertThat(argument.isEmpty() ? run() : run(argument)).isZero();
    for (Check check : Check.values()) {
      assertThat(text(out))
          .containsPattern("\n  " + check.id() + " +\\Q" + check.meaning().replace("`", "") + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ded-end       | "ded-end" is no check; did you mean "dead-end"?
          contradicts   | "contradicts" is no check; did you mean "contradiction"?
          halting       | "halting" is no check. Without an argument, all are listed.
          """)
  void whatIsNoCheckFails(String written, String complaint) {
    assertThat(run(written)).isEqualTo(2);
    assertThat(text(err)).isEqualToNormalizingNewlines(complaint + "\n");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void oneCheckAtATime() {
    assertThat(run("dead-end", "no-initial")).isEqualTo(2);
    assertThat(text(err)).startsWith("usage: ");
  }

  @Test
  void markupIsLeftOutAndCodeIsIndented() {
    assertThat(
            PlainText.of(
                """
                A `name`, **see** [there](#there).

                ```java
                @A("[x](y)") `

                b
                ```
                """))
        .isEqualTo("A name, see there.\n\n    @A(\"[x](y)\") `\n\n    b\n");
  }

  private int run(String... args) {
    return Main.run(List.of(args), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
