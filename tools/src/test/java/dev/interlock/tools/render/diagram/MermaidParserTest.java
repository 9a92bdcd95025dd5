package dev.interlock.tools.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import dev.interlock.tools.render.testing.Drawn;
import dev.interlock.tools.render.testing.Reading;
import dev.interlock.tools.testing.Lifecycles;
import dev.interlock.tools.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Mermaid's own parser reads the lifecycle back. */
@EnabledIfSystemProperty(named = "interlock.pictures", matches = "true")
class MermaidParserTest {

  private static final String HINT = "the profile pictures needs Node.js with npm";

  @TestFactory
  Stream<DynamicTest> everyPictureIsReadBack() throws IOException {
    Map<String, Lifecycle> lifecycles = Lifecycles.all();
    Path folder = Tool.folder("mermaid");
    for (Map.Entry<String, Lifecycle> each : lifecycles.entrySet()) {
      Files.writeString(
          folder.resolve(each.getKey() + ".mmd"), Format.MERMAID.render(each.getValue()));
    }
    read(folder);
    return lifecycles.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey() + " " + each.getValue().type(),
                    () ->
                        new Reading(each.getValue())
                            .check(drawn(folder.resolve(each.getKey() + ".tsv")))));
  }

  @Test
  void whatItRefusesIsSeen() throws IOException {
    Path folder = Tool.folder("mermaid-refused");
    Files.writeString(folder.resolve("none.mmd"), "stateDiagram-v2\n  state \"A\n");
    read(folder);
    assertThat(folder.resolve("none.tsv")).content().startsWith("error\t");
  }

  private static void read(Path folder) throws IOException {
    Tool.run(HINT, List.of("node", "target/js/mermaid.mjs", folder.toString()));
  }

  private static Drawn drawn(Path file) throws IOException {
    Drawn drawn = new Drawn();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "state" -> state(drawn, fields);
        case "group" -> {
          drawn.group(fields[1], fields[3]);
          drawn.inside(fields[1], fields[2]);
        }
        case "start", "end" -> assertThat(fields[1]).isIn("root_start", "root_end");
        case "arrow" -> arrow(drawn, fields);
        default -> throw new AssertionError(line);
      }
    }
    return drawn;
  }

  private static void state(Drawn drawn, String[] fields) {
    String text = lines(fields[4]);
    List<String> classes = List.of(fields[3].split(" "));
    if (classes.contains("legend")) {
      drawn.legend(text);
    } else if (classes.contains("many")) {
      drawn.junction(fields[1], text);
    } else {
      drawn.state(fields[1], text);
      drawn.inside(fields[1], fields[2]);
    }
  }

  private static void arrow(Drawn drawn, String[] fields) {
    if (fields[1].equals("root_start")) {
      drawn.initial(fields[2]);
    } else if (fields[2].equals("root_end")) {
      drawn.terminal(fields[1]);
    } else {
      drawn.arrow(fields[1], fields[2], lines(fields[3]));
    }
  }

  private static String lines(String text) {
    return text.replaceAll("<br ?/?>", "\n");
  }
}
