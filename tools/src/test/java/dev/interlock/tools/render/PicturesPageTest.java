package dev.interlock.tools.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.testing.LargeLifecycle;
import dev.interlock.tools.testing.Lifecycles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/pictures.md shows is compiled, or printed. */
class PicturesPageTest {

  private static final Path PAGE = Path.of("../docs/pictures.md");
  private static final Path SOURCES = Path.of("src/test/java/com/example");

  /** What stands between two lines of the page. */
  private record Shown(String from, String to, String text) {

    private Matcher in(String page) {
      Matcher found =
          Pattern.compile(
                  "(?<=" + Pattern.quote(from) + ")(?:.*?\n)??(?=" + Pattern.quote(to) + ")",
                  Pattern.DOTALL)
              .matcher(page);
      assertThat(found.find()).as(from).isTrue();
      return found;
    }
  }

  private static String source(String type) throws IOException {
    String source = Files.readString(SOURCES.resolve(type + ".java"));
    return source.substring(source.indexOf("import "));
  }

  private static List<Shown> shown() throws IOException {
    return List.of(
        new Shown("about this lifecycle:\n\n```java\n", "```\n", source("OrderStatus")),
        new Shown("as a dependency:\n\n```java\n", "```\n", source("OrderPicture")),
        new Shown("```mermaid\n", "```\n", Format.MERMAID.render(Lifecycles.ORDER)),
        new Shown(
            "<!-- the table -->\n",
            "<!-- the end of the table -->\n",
            "\n" + Format.MARKDOWN.render(Lifecycles.ORDER) + "\n"));
  }

  @Test
  void whatIsShownIsCompiledAndPrinted() throws IOException {
    if (Boolean.getBoolean("interlock.updateGolden")) {
      String page = Files.readString(PAGE);
      for (Shown each : shown()) {
        Matcher found = each.in(page);
        page = page.substring(0, found.start()) + each.text() + page.substring(found.end());
      }
      Files.writeString(PAGE, page);
    }
    String page = Files.readString(PAGE);
    for (Shown each : shown()) {
      assertThat(each.in(page).group()).isEqualTo(each.text());
    }
  }

  @Test
  void everyFormatHasItsRow() throws IOException {
    String page = Files.readString(PAGE);
    for (Format format : Format.values()) {
      assertThat(page).contains("\n| `" + format.name().toLowerCase(Locale.ROOT) + "` |");
    }
  }

  @Test
  void theLargeLifecycleIsAsLargeAsThePageSays() throws IOException {
    Lifecycle large = LargeLifecycle.of(200);
    assertThat(Files.readString(PAGE))
        .contains(
            "a lifecycle of %d states in %d groups, with %d transitions: that is %d arrows."
                .formatted(
                    large.states().size(),
                    large.groups().size(),
                    large.arcs().size(),
                    Picture.of(large).edges().size()));
    assertThat(Format.MERMAID.render(large)).hasSizeBetween(15_000, 25_000);
  }
}
