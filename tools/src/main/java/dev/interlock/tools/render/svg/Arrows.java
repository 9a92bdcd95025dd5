package dev.interlock.tools.render.svg;

import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.svg.Plan.Place;
import dev.interlock.tools.render.svg.Plan.Point;
import dev.interlock.tools.render.svg.Plan.Route;
import java.util.List;

/**
 * Draws arrows. Their heads are shapes of their own: markers, which SVG has for that, can't take
 * the line's colour everywhere.
 */
final class Arrows {

  private static final double ROUND = 7;
  private static final double HEAD = 9;
  private static final double HALF = 4;
  private static final double BESIDE = 3;

  private final Elements svg;
  private final Texts texts;

  Arrows(Elements svg) {
    this.svg = svg;
    this.texts = new Texts(svg);
  }

  /** Draws an arrow, with what tells the arcs that it stands for. */
  void arrow(Edge edge, Picture picture, Route route) {
    svg.begin(
            "g",
            "class",
            Shapes.marked("arrow", edge.mark()),
            "data-from",
            String.join(" ", picture.sources(edge.from())),
            "data-to",
            picture.sources(edge.to()).get(0))
        .line();
    line(route.points());
    Block text = Sizes.text(edge);
    if (text.width() > 0) {
      background(route.label());
    }
    for (int line = 0; line < edge.labels().size(); line++) {
      Label label = edge.labels().get(line);
      Object[] attributes = {"class", Shapes.marked("label", label.mark())};
      if (label.event().isPresent()) {
        attributes = Texts.with(attributes, "data-event", label.event().get());
      }
      if (label.guard().isPresent()) {
        attributes = Texts.with(attributes, "data-guard", label.guard().get());
      }
      texts.centered(text, line, route.label().middle(), route.label().y(), attributes);
    }
    svg.end();
  }

  /** Draws the arrow at which the lifecycle begins. */
  void start(Route route) {
    svg.begin("g", "class", "begins").line();
    line(route.points());
    svg.end();
  }

  /** Interrupts the line where its text stands. */
  private void background(Place label) {
    svg.element(
        "rect",
        "",
        "class",
        "back",
        "x",
        label.x() - BESIDE,
        "y",
        label.y(),
        "width",
        label.width() + 2 * BESIDE,
        "height",
        label.height(),
        "rx",
        BESIDE);
  }

  private void line(List<Point> points) {
    Point end = points.get(points.size() - 1);
    Point before = points.get(points.size() - 2);
    double length = distance(before, end);
    double right = length == 0 ? 0 : (end.x() - before.x()) / length;
    double down = length == 0 ? 1 : (end.y() - before.y()) / length;
    Point neck = new Point(end.x() - right * HEAD, end.y() - down * HEAD);
    svg.element("path", "", "class", "line", "d", way(points, neck));
    svg.element(
        "path",
        "",
        "class",
        "head",
        "d",
        "M"
            + at(end)
            + " L"
            + at(new Point(neck.x() - down * HALF, neck.y() + right * HALF))
            + " L"
            + at(new Point(neck.x() + down * HALF, neck.y() - right * HALF))
            + " Z");
  }

  /** The way to where the head begins, with its corners rounded. */
  private static String way(List<Point> points, Point neck) {
    StringBuilder way = new StringBuilder("M").append(at(points.get(0)));
    for (int each = 1; each < points.size() - 1; each++) {
      Point corner = points.get(each);
      Point next = each == points.size() - 2 ? neck : points.get(each + 1);
      double round =
          Math.min(
              ROUND, Math.min(distance(points.get(each - 1), corner), distance(corner, next)) / 2);
      way.append(" L").append(at(towards(corner, points.get(each - 1), round)));
      way.append(" Q").append(at(corner)).append(' ').append(at(towards(corner, next, round)));
    }
    return way.append(" L").append(at(neck)).toString();
  }

  private static Point towards(Point from, Point to, double far) {
    double length = distance(from, to);
    return length == 0
        ? from
        : new Point(
            from.x() + (to.x() - from.x()) * far / length,
            from.y() + (to.y() - from.y()) * far / length);
  }

  private static double distance(Point one, Point other) {
    // The lines are level or upright: their lengths are exact on every machine.
    return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
  }

  private static String at(Point point) {
    return Elements.number(point.x()) + " " + Elements.number(point.y());
  }
}
