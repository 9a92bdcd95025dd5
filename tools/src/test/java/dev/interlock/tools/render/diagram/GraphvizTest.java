package dev.interlock.tools.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import dev.interlock.tools.render.testing.Drawn;
import dev.interlock.tools.render.testing.Reading;
import dev.interlock.tools.testing.Lifecycles;
import dev.interlock.tools.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Graphviz draws every lifecycle without a warning, and has read what was meant. */
@EnabledIfSystemProperty(named = "interlock.pictures", matches = "true")
class GraphvizTest {

  private static final String HINT = "Debian has it: apt-get install graphviz";
  private static final String START = "start:";

  @TestFactory
  Stream<DynamicTest> everyPictureIsDrawnAndReadBack() throws IOException {
    Map<String, Lifecycle> lifecycles = Lifecycles.all();
    Path folder = Tool.folder("dot");
    // One process for all.
    List<String> command = new ArrayList<>(List.of("dot", "-Tsvg", "-Tjson0", "-O"));
    for (Map.Entry<String, Lifecycle> each : lifecycles.entrySet()) {
      Path file = folder.resolve(each.getKey() + ".dot");
      Files.writeString(file, Format.DOT.render(each.getValue()));
      command.add(file.toString());
    }
    assertThat(Tool.run(HINT, command)).as("warnings").isEmpty();
    return lifecycles.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey() + " " + each.getValue().type(),
                    () -> {
                      Path svg = folder.resolve(each.getKey() + ".dot.svg");
                      assertThat(svg).content().contains("</svg>");
                      new Reading(each.getValue())
                          .check(drawn(folder.resolve(each.getKey() + ".dot.json0")));
                    }));
  }

  private static Drawn drawn(Path file) throws IOException {
    JsonNode graph = new ObjectMapper().readTree(file.toFile());
    Drawn drawn = new Drawn();
    List<String> names = new ArrayList<>();
    for (JsonNode object : graph.path("objects")) {
      names.add(object.path("name").asText());
    }
    for (JsonNode object : graph.path("objects")) {
      object(drawn, object, names);
    }
    for (JsonNode edge : graph.path("edges")) {
      String from = names.get(edge.path("tail").asInt());
      String to = names.get(edge.path("head").asInt());
      if (from.startsWith(START)) {
        drawn.initial(to);
      } else {
        drawn.arrow(
            edge.hasNonNull("ltail") ? edge.path("ltail").asText() : from,
            to,
            lines(edge.path("label").asText()));
      }
    }
    return drawn;
  }

  private static void object(Drawn drawn, JsonNode object, List<String> names) {
    String name = object.path("name").asText();
    String label = lines(object.path("label").asText());
    if (object.has("nodes") || object.has("subgraphs")) {
      drawn.group(name, label);
      // Graphviz lists a box's states in all boxes round it too: the smallest comes last.
      object.path("nodes").forEach(node -> drawn.inside(names.get(node.asInt()), name));
      object.path("subgraphs").forEach(box -> drawn.inside(names.get(box.asInt()), name));
    } else if (name.equals("legend")) {
      drawn.legend(label);
    } else if (object.path("style").asText().contains("dashed")) {
      drawn.junction(name, label);
    } else if (!name.startsWith(START)) {
      drawn.state(name, label);
      if (object.path("peripheries").asText().equals("2")) {
        drawn.terminal(name);
      }
    }
  }

  /** Lines end in what they are set by, as Graphviz keeps it in the label. */
  private static String lines(String label) {
    return label
        .replaceAll("\\\\l$", "")
        .replaceAll("\\\\[ln]", "\n")
        .replace("&amp;", "&")
        .replace("\\N", "");
  }
}
