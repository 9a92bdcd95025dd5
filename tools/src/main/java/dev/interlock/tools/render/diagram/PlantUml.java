package dev.interlock.tools.render.diagram;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture as PlantUML's state diagram. */
public final class PlantUml {

  private final Picture picture;
  private final Indented out = new Indented();

  private PlantUml(Picture picture) {
    this.picture = picture;
  }

  /** Returns the text of a picture. */
  public static String text(Picture picture) {
    return new PlantUml(picture).written();
  }

  private String written() {
    out.line("@startuml");
    // The layout that PlantUML has in itself: Graphviz need not be installed.
    out.line("!pragma layout smetana");
    out.line("hide empty description");
    out.line("title " + PlantUmlText.of(picture.title()));
    picture.nodes().forEach(this::node);
    picture.boxes().forEach(this::box);
    picture.junctions().forEach(this::junction);
    for (Node node : picture.allNodes()) {
      if (node.initial()) {
        out.line("[*] --> " + node.id());
      }
    }
    picture.edges().forEach(this::edge);
    for (Node node : picture.allNodes()) {
      if (node.terminal()) {
        out.line(node.id() + " --> [*]");
      }
    }
    if (!picture.legend().isEmpty()) {
      out.line("legend");
      picture.legend().forEach(line -> out.line("  " + PlantUmlText.of(line)));
      out.line("endlegend");
    }
    out.line("@enduml");
    return out.toString();
  }

  private void node(Node node) {
    out.line(
        "state \""
            + PlantUmlText.of(node.shown())
            + "\" as "
            + node.id()
            + looks(node.mark(), node.terminal() ? "line.bold" : ""));
    node.notes().forEach(line -> out.line(node.id() + " : " + PlantUmlText.of(line)));
  }

  private void box(Box box) {
    out.open(
        "state \""
            + PlantUmlText.of(box.shown())
            + "\" as "
            + box.id()
            + looks(box.mark(), "")
            + " {");
    box.nodes().forEach(this::node);
    box.boxes().forEach(this::box);
    out.close("}");
  }

  private void junction(Junction junction) {
    out.line(
        "state \""
            + joined(junction.lines().stream())
            + "\" as "
            + junction.id()
            + " #line.dashed");
  }

  private void edge(Edge edge) {
    String labels = joined(edge.labels().stream().map(Label::shown));
    String arrow =
        switch (edge.mark()) {
          case SAME -> "-->";
          case REMOVED -> "-[" + Colours.of(Mark.REMOVED).line() + ",dashed]->";
          default -> "-[" + Colours.of(edge.mark()).line() + "]->";
        };
    out.line(
        edge.from() + " " + arrow + " " + edge.to() + (labels.isEmpty() ? "" : " : " + labels));
  }

  private static String joined(Stream<String> lines) {
    return lines.map(PlantUmlText::of).collect(Collectors.joining("\\n"));
  }

  private static String looks(Mark mark, String line) {
    if (mark == Mark.SAME) {
      return line.isEmpty() ? "" : " #" + line;
    }
    Colours colours = Colours.of(mark);
    String border = ";line:" + colours.line().substring(1) + ";text:1f2328";
    return " " + colours.fill() + border + (line.isEmpty() ? "" : ";" + line);
  }
}
