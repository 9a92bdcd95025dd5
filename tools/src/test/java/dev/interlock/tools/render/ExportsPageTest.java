package dev.interlock.tools.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.interlock.tools.diff.LifecycleDiff;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.diagram.Mermaid;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.testing.Lifecycles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/pictures.md shows of exports and differences is compiled, or printed. */
class ExportsPageTest {

  private static final Path PAGE = Path.of("../docs/pictures.md");
  private static final Path TESTS = Path.of("src/test");

  /** The first block in a language under a heading. */
  private record Block(String heading, String language, String text) {

    Matcher in(String page) {
      Matcher found =
          Pattern.compile(
                  "(?<=\n)(?<before>#+ %s\n.*?```%s\n)(?<text>.*?)(?=```\n)"
                      .formatted(Pattern.quote(heading), language),
                  Pattern.DOTALL)
              .matcher(page);
      assertThat(found.find()).as(heading + " " + language).isTrue();
      return found;
    }
  }

  private static List<Block> blocks() throws IOException {
    Lifecycle old =
        LifecycleJson.read(
            Files.readString(TESTS.resolve("resources/com/example/order-status.json")));
    LifecycleDiff diff = LifecycleDiff.between(old, Lifecycles.ORDER);
    String json = Format.JSON.render(Lifecycles.ORDER);
    Throwable refused =
        catchThrowable(
            () -> LifecycleJson.read(json.replace("\"to\": \"SHIPPED\"", "\"to\": \"SHIPED\"")));
    String source = Files.readString(TESTS.resolve("java/com/example/OrderChange.java"));
    return List.of(
        new Block("JSON", "json", json),
        new Block("JSON", "text", refused.getMessage() + "\n"),
        new Block("SCXML", "xml", Format.SCXML.render(Lifecycles.ORDER)),
        new Block("TypeScript", "ts", Files.readString(TESTS.resolve("js/buttons.ts"))),
        new Block("Comparing two versions", "diff", diff.text()),
        new Block("Comparing two versions", "mermaid", Mermaid.text(diff.picture())),
        new Block("Comparing two versions", "java", source.substring(source.indexOf("import "))));
  }

  @Test
  void whatIsShownIsCompiledAndPrinted() throws IOException {
    if (Boolean.getBoolean("interlock.updateGolden")) {
      String page = Files.readString(PAGE);
      for (Block each : blocks()) {
        Matcher found = each.in(page);
        page = page.substring(0, found.start("text")) + each.text() + page.substring(found.end());
      }
      Files.writeString(PAGE, page);
    }
    String page = Files.readString(PAGE);
    for (Block each : blocks()) {
      assertThat(each.in(page).group("text")).isEqualTo(each.text());
    }
  }
}
