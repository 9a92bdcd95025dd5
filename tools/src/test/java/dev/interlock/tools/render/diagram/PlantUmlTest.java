package dev.interlock.tools.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import dev.interlock.tools.render.testing.Drawn;
import dev.interlock.tools.render.testing.Reading;
import dev.interlock.tools.testing.Lifecycles;
import dev.interlock.tools.testing.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.abel.Entity;
import net.sourceforge.plantuml.abel.LeafType;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.statediagram.StateDiagram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** PlantUML has read what was meant, and draws it so that each name is in the picture. */
@EnabledIfSystemProperty(named = "interlock.pictures", matches = "true")
class PlantUmlTest {

  private static final Pattern ESCAPED = Pattern.compile("&#(\\d+);");
  private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");

  @BeforeAll
  static void noWindow() {
    System.setProperty("java.awt.headless", "true");
  }

  @TestFactory
  Stream<DynamicTest> everyPictureIsReadBack() throws IOException {
    Path folder = Tool.folder("plantuml");
    return Lifecycles.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey() + " " + each.getValue().type(),
                    () -> check(each, folder.resolve(each.getKey() + ".puml"))));
  }

  private static void check(Map.Entry<String, Lifecycle> each, Path file) throws IOException {
    String text = Format.PLANTUML.render(each.getValue());
    Files.writeString(file, text);
    SourceStringReader reader = new SourceStringReader(text);
    Object diagram = reader.getBlocks().get(0).getDiagram();
    assertThat(diagram).as("%s", reader.getBlocks()).isInstanceOf(StateDiagram.class);
    new Reading(each.getValue()).check(drawn((StateDiagram) diagram));
    shown(each.getValue(), reader, Path.of(file + ".svg"));
  }

  /** What is on the picture, after PlantUML's own markup was applied. */
  private static void shown(Lifecycle lifecycle, SourceStringReader reader, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      reader.outputImage(out, new FileFormatOption(FileFormat.SVG));
    }
    String svg = Files.readString(file);
    assertThat(svg).doesNotContain("Syntax Error", "An error has occured", "Cannot");
    Set<String> words = new TreeSet<>();
    TEXT.matcher(svg)
        .results()
        .forEach(
            text ->
                words.addAll(List.of(decoded(text.group(1)).split("[\\s\\u00a0,\\[\\]/]+", -1))));
    Set<String> expected = new TreeSet<>();
    lifecycle.states().forEach(state -> expected.add(state.label()));
    lifecycle
        .arcs()
        .forEach(
            arc -> {
              arc.event().ifPresent(expected::add);
              arc.guard().ifPresent(expected::add);
              expected.addAll(arc.actors());
            });
    assertThat(words).containsAll(expected);
  }

  private static Drawn drawn(StateDiagram diagram) {
    Drawn drawn = new Drawn();
    for (Entity group : diagram.groups()) {
      drawn.group(group.getUid(), text(group.getDisplay()));
      drawn.inside(group.getUid(), group.getParentContainer().getUid());
    }
    for (Entity leaf : diagram.leafs()) {
      if (leaf.getLeafType() != LeafType.STATE) {
        continue;
      }
      List<String> lines = new ArrayList<>(List.of(text(leaf.getDisplay())));
      leaf.getBodier().getRawBody().forEach(line -> lines.add(decoded(line.toString())));
      if (leaf.getName().startsWith("any") && isDashed(leaf)) {
        drawn.junction(leaf.getUid(), lines.get(0));
      } else {
        drawn.state(leaf.getUid(), String.join("\n", lines));
        drawn.inside(leaf.getUid(), leaf.getParentContainer().getUid());
      }
    }
    for (Link link : diagram.getLinks()) {
      if (link.getEntity1().getLeafType() == LeafType.CIRCLE_START) {
        drawn.initial(link.getEntity2().getUid());
      } else if (link.getEntity2().getLeafType() == LeafType.CIRCLE_END) {
        drawn.terminal(link.getEntity1().getUid());
      } else {
        drawn.arrow(link.getEntity1().getUid(), link.getEntity2().getUid(), text(link.getLabel()));
      }
    }
    if (diagram.getLegend() != null) {
      drawn.legend(text(diagram.getLegend().getDisplay()));
    }
    return drawn;
  }

  private static boolean isDashed(Entity leaf) {
    return leaf.getColors().getSpecificLineStroke() != null
        && leaf.getColors().getSpecificLineStroke().getDashVisible() > 0;
  }

  private static String text(Display display) {
    if (Display.isNull(display)) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    display.forEach(line -> lines.add(decoded(line.toString())));
    return String.join("\n", lines);
  }

  private static String decoded(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
  }
}
