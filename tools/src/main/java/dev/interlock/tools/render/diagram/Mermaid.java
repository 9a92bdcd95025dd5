package dev.interlock.tools.render.diagram;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import java.util.List;
import java.util.stream.Collectors;

/** A picture as Mermaid's {@code stateDiagram-v2}. */
public final class Mermaid {

  /** No state is called so, as it is a word of another format. */
  private static final String LEGEND = "legend";

  private final Picture picture;
  private final MermaidClasses classes = new MermaidClasses();
  private final Indented out = new Indented();

  private Mermaid(Picture picture) {
    this.picture = picture;
  }

  /** Returns the text of a picture, without a fence. */
  public static String text(Picture picture) {
    return new Mermaid(picture).written();
  }

  private String written() {
    out.open("stateDiagram-v2");
    out.line("accTitle: The lifecycle of " + picture.title());
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
    legend();
    classes.lines().forEach(out::line);
    return out.toString();
  }

  private void node(Node node) {
    state(node.id(), node.shown(), node.notes());
    if (node.terminal()) {
      classes.add("terminal", node.id());
    }
    classes.add(node.mark(), node.id());
  }

  private void state(String id, String title, List<String> lines) {
    if (title.equals(id) && lines.isEmpty()) {
      out.line(id);
      return;
    }
    out.line("state \"" + MermaidText.of(title) + "\" as " + id);
    lines.forEach(line -> out.line(id + " : " + MermaidText.of(line)));
  }

  private void box(Box box) {
    out.open("state \"" + MermaidText.of(box.shown()) + "\" as " + box.id() + " {");
    box.nodes().forEach(this::node);
    box.boxes().forEach(this::box);
    out.close("}");
    classes.add(box.mark(), box.id());
  }

  private void junction(Junction junction) {
    String text =
        junction.lines().stream().map(MermaidText::of).collect(Collectors.joining("<br/>"));
    out.line("state \"" + text + "\" as " + junction.id());
    classes.add("many", junction.id());
  }

  private void edge(Edge edge) {
    String labels =
        edge.labels().stream()
            .map(Label::shown)
            .map(MermaidText::of)
            .collect(Collectors.joining("<br/>"));
    out.line(edge.from() + " --> " + edge.to() + (labels.isEmpty() ? "" : " : " + labels));
  }

  private void legend() {
    if (!picture.legend().isEmpty()) {
      String text =
          picture.legend().stream().map(MermaidText::of).collect(Collectors.joining("<br/>"));
      out.line("state \"" + text + "\" as " + LEGEND);
      classes.add("legend", LEGEND);
    }
  }
}
