package dev.interlock.tools.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.OrderStatus;
import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

  private static final String ORDER = "<!-- interlock com.example.OrderStatus mermaid -->";
  private static final String TABLE = "<!-- interlock com.example.OrderStatus markdown -->";
  private static final String END = "<!-- /interlock -->";

  @TempDir private Path folder;

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("README.md"), text);
  }

  private static Document read(Path file) {
    return Document.read(file, DocumentTest.class.getClassLoader());
  }

  private String filled(String text) throws IOException {
    Path file = written(text);
    read(file).write();
    return Files.readString(file);
  }

  private static String rendered(Format format) {
    return format.render(Lifecycle.of(StateGraph.of(OrderStatus.class)));
  }

  @Test
  void aPictureIsFencedAndATableIsBare() throws IOException {
    assertThat(filled("# Orders\n" + ORDER + "\n" + END + "\nText.\n" + TABLE + "\nold\n" + END))
        .isEqualTo(
            "# Orders\n"
                + ORDER
                + "\n\n```mermaid\n"
                + rendered(Format.MERMAID)
                + "```\n\n"
                + END
                + "\nText.\n"
                + TABLE
                + "\n\n"
                + rendered(Format.MARKDOWN)
                + "\n"
                + END);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatFillsABlockForGood(Format format) throws IOException {
    String mark =
        "<!-- interlock com.example.OrderStatus " + format.name().toLowerCase(Locale.ROOT) + " -->";
    String once = filled("> quoted\n\n" + mark + "\nstale\n" + END + "\n\n    indented\n");
    assertThat(once).contains(rendered(format)).doesNotContain("stale");
    assertThat(filled(once)).isEqualTo(once);
    assertThat(read(written(once)).isFilled()).isTrue();
    assertThat(read(written(once)).difference()).isEmpty();
  }

  @Test
  void theRestStaysToTheByte() throws IOException {
    String before = "\uFEFF\r\n  Käse \t\r\rlast\n\n```\n~~~\ncode\n```\n";
    String after = "\r\n\r\n<!-- a comment -->\n<p>\u0000 tail without an end";
    String text = before + ORDER + "\r\n" + END + "\n" + TABLE + "\nold\n" + END + after;
    String filled = filled(text);
    assertThat(filled)
        .startsWith(before + ORDER + "\r\n\r\n```mermaid\r\n")
        .contains("\r\n" + END + "\n" + TABLE + "\n\n| State |")
        .endsWith("\n" + END + after);
    assertThat(filled.substring(before.length(), filled.indexOf(TABLE)))
        .as("a block's lines end as its mark's")
        .doesNotContainPattern("(?<!\r)\n(?!" + TABLE + "|$)");
  }

  @Test
  void whatIsShownAsCodeIsNoMark() throws IOException {
    String text =
        "Write `"
            + ORDER
            + "`:\n\n    "
            + ORDER
            + "\n    "
            + END
            + "\n\n"
            + TABLE
            + "\n"
            + END
            + "\n";
    assertThat(read(written(text)).blocks()).isEqualTo(1);
    assertThat(filled(text)).startsWith(text.substring(0, text.indexOf(TABLE)));
  }

  @Test
  void aNestedEnumIsFoundByEitherName() throws IOException {
    for (String name : new String[] {"DocumentTest.Lamp", "DocumentTest$Lamp"}) {
      assertThat(
              filled(
                  "<!-- interlock dev.interlock.tools.document."
                      + name
                      + " dot -->\n"
                      + END
                      + "\n"))
          .contains("```dot\n", "OFF");
    }
  }

  /** A machine in another type. */
  enum Lamp {
    @dev.interlock.State(initial = true)
    @dev.interlock.Transition(on = "press", to = "ON")
    OFF,

    @dev.interlock.Transition(on = "press", to = "OFF")
    ON
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(ORDER + "\n\ntext\n", "1: " + ORDER + " is closed by no " + END),
        Arguments.of("text\n\n" + END + "\n", "3: " + END + " closes nothing"),
        Arguments.of(
            ORDER + "\n" + TABLE + "\n" + END + "\n",
            "2: " + TABLE + " begins within the block of line 1, which isn't closed"),
        Arguments.of(
            "<!-- interlock com.example.Nothing mermaid -->\n" + END,
            "1: there is no class com.example.Nothing on the class path"),
        Arguments.of(
            "<!-- interlock java.lang.Thread.State dot -->\n" + END,
            "1: no lifecycle was generated for java.lang.Thread$State"),
        Arguments.of(
            "<!-- interlock com.example.OrderStatus mermade -->\n" + END,
            "1: <!-- interlock com.example.OrderStatus mermade --> names \"mermade\", which is no"
                + " format; there are mermaid, plantuml, dot, "),
        Arguments.of(
            "<!-- interlock com.example.OrderStatus -->\n" + END,
            "1: <!-- interlock com.example.OrderStatus --> has to name an enum and a format, as in "
                + ORDER),
        Arguments.of(
            "<!-- interlock -->\n" + END,
            "1: <!-- interlock --> has to name an enum and a format, as in " + ORDER),
        Arguments.of(
            "<!-- interlock com.example.OrderStatus mermaid big -->\n" + END,
            "has to name an enum"),
        Arguments.of(
            "text\n```\ncode\n" + ORDER + "\n```\n", "4: a mark in code is shown as it is"),
        Arguments.of("~~~~ text\n" + END + "\n~~~\n", "2: a mark in code is shown as it is"),
        Arguments.of("a\nb " + ORDER + "\nc\n", "2: a mark has to be all of its line"),
        Arguments.of(ORDER + " b\n", "1: a mark has to be all of its line"),
        Arguments.of(ORDER + END + "\n", "1: a mark has to be all of its line"),
        Arguments.of("<div>\n" + ORDER + "\n</div>\n", "1: a mark has to be all of its line"),
        Arguments.of("<!-- interlock\nX mermaid -->\n", "1: a mark has to be all of its line"),
        Arguments.of("a\n\n- b\n\n  " + ORDER + "\n", "5: a mark has to stand at the margin"),
        Arguments.of("> " + ORDER + "\n", "1: a mark has to stand at the margin"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsWrongIsSaidWithItsLineAndNothingIsWritten(String text, String message)
      throws IOException {
    String all = TABLE + "\n" + END + "\n\n" + text;
    Path file = written(text);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(file))
        .withMessageStartingWith(file + ":")
        .withMessageContaining(message);
    written(all);
    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(file));
    assertThat(file).hasContent(all);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws IOException {
    Path file =
        written("<!-- interlock a.B dot -->\n" + END + "\n" + END + "\n\n```\n" + END + "\n```\n");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(file))
        .satisfies(
            wrong ->
                assertThat(
                        String.valueOf(wrong.getMessage())
                            .lines()
                            .map(each -> each.substring(file.toString().length())))
                    .hasSize(3)
                    .anySatisfy(each -> assertThat(each).startsWith(":1: there is no class a.B"))
                    .anySatisfy(each -> assertThat(each).startsWith(":3: "))
                    .anySatisfy(each -> assertThat(each).startsWith(":6: ")));
  }

  @Test
  void aFileThatIsNoTextIsLeftAlone() throws IOException {
    Path file = folder.resolve("latin.md");
    Files.write(file, "K\u00e4se".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(file))
        .withMessage(file + ": isn't in UTF-8");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(folder.resolve("none.md")))
        .withMessageContaining("none.md: can't be read");
  }
}
