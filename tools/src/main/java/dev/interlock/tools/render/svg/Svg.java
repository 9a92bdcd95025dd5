package dev.interlock.tools.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.svg.Plan.Start;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Pictures as SVG: one file, light or dark as its reader wants it, without fonts or anything else
 * from elsewhere. States are {@code .state[data-state]}, arrows {@code .arrow[data-from][data-to]}
 * with {@code .label[data-event][data-guard]} in them, for scripts and styles.
 */
public final class Svg {

  private static final double GAP = 12;

  private Svg() {}

  /**
   * Draws a picture.
   *
   * @return an SVG document that can stand in an HTML page as it is
   * @throws IllegalStateException if the Eclipse Layout Kernel isn't there; it says what to do
   */
  public static String of(Picture picture) {
    Plan plan = plan(Objects.requireNonNull(picture, "picture"));
    Block legend = Sizes.legend(picture.legend());
    double width = Math.max(plan.width(), legend.width() + 2 * GAP);
    double height = plan.height() + (legend.height() > 0 ? legend.height() + GAP : 0);
    Elements svg = new Elements();
    svg.begin(
            "svg",
            "class",
            "lifecycle",
            "role",
            "img",
            "width",
            width,
            "height",
            height,
            "viewBox",
            "0 0 " + Elements.number(width) + " " + Elements.number(height))
        .line();
    svg.element("title", picture.title());
    svg.element("desc", Description.of(picture));
    svg.element("style", style());
    svg.element("rect", "", "class", "paper", "width", width, "height", height);
    draw(picture, plan, svg);
    new Texts(svg).left(legend, GAP, plan.height(), "legend");
    return svg.end().toString();
  }

  /** Draws what may be covered first: groups, then lines with their texts, then states. */
  private static void draw(Picture picture, Plan plan, Elements svg) {
    Shapes shapes = new Shapes(svg);
    Arrows arrows = new Arrows(svg);
    picture.allBoxes().forEach(box -> shapes.group(box, plan.place(box.id())));
    svg.begin("g", "class", "arrows").line();
    for (Start start : plan.starts()) {
      arrows.start(start.route());
      shapes.dot(start.dot());
    }
    picture.edges().forEach(edge -> arrows.arrow(edge, picture, plan.route(edge.id())));
    svg.end();
    picture.junctions().forEach(each -> shapes.junction(each, plan.place(each.id())));
    picture.allNodes().forEach(node -> shapes.state(node, plan.place(node.id())));
  }

  private static Plan plan(Picture picture) {
    try {
      return Layout.of(picture);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "SVG and HTML are laid out by the Eclipse Layout Kernel, of which "
              + e.getMessage()
              + " is missing: add org.eclipse.elk:org.eclipse.elk.alg.layered and"
              + " org.eclipse.xtext:org.eclipse.xtext.xbase.lib to the class path, or use"
              + " interlock-tools-…-all.jar, which has them",
          e);
    }
  }

  /**
   * Returns the style sheet that every picture has in it, for a page that has to allow it by its
   * sum.
   */
  public static String style() {
    try (InputStream in = Objects.requireNonNull(Svg.class.getResourceAsStream("picture.css"))) {
      return "\n" + new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
