package dev.interlock.tools.render.svg;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import dev.interlock.tools.render.svg.Plan.Place;
import dev.interlock.tools.render.svg.Plan.Point;
import dev.interlock.tools.render.svg.Plan.Route;
import dev.interlock.tools.render.svg.Plan.Start;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Has a picture laid out, in layers, by the Eclipse Layout Kernel. */
final class Layout {

  /** Straight lines are worth so much more room, but not any. */
  private static final double ROOM = 1.15;

  /** More states than this are placed in the way that takes less room alone. */
  private static final int MANY = 60;

  private final Picture picture;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> shapes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> arrows = new LinkedHashMap<>();
  private final List<ElkEdge> starts = new ArrayList<>();

  private Layout(Picture picture, NodePlacementStrategy placement) {
    this.picture = picture;
    Spacing.of(root, placement);
  }

  static Plan of(Picture picture) {
    boolean many = picture.allNodes().size() > MANY;
    Layout narrow = new Layout(picture, NodePlacementStrategy.LINEAR_SEGMENTS);
    if (many && picture.boxes().isEmpty()) {
      Spacing.columns(narrow.root);
    }
    Plan small = narrow.plan();
    if (many) {
      return small;
    }
    Plan straight = new Layout(picture, NodePlacementStrategy.NETWORK_SIMPLEX).plan();
    return straight.area() <= small.area() * ROOM ? straight : small;
  }

  private Plan plan() {
    picture.boxes().forEach(box -> add(box, root));
    picture.nodes().forEach(node -> add(node, root));
    for (Junction junction : picture.junctions()) {
      Block text = Sizes.text(junction);
      add(junction.id(), root, text.width() + 2 * Sizes.DOWN, text.height() + Sizes.DOWN);
    }
    picture.edges().forEach(this::add);
    // It tells the kernel what its own types are, without which no layout begins.
    LayoutMetaDataService.getInstance();
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    return read();
  }

  private void add(Box box, ElkNode parent) {
    ElkNode shape = ElkGraphUtil.createNode(parent);
    shapes.put(box.id(), shape);
    Spacing.group(shape, Sizes.text(box));
    box.boxes().forEach(inner -> add(inner, shape));
    box.nodes().forEach(node -> add(node, shape));
  }

  private void add(Node node, ElkNode parent) {
    ElkNode shape = add(node.id(), parent, Sizes.width(node), Sizes.height(node));
    if (node.initial()) {
      // In no group: a lifecycle begins there, not the group.
      ElkNode dot = ElkGraphUtil.createNode(root);
      dot.setDimensions(Sizes.DOT, Sizes.DOT);
      starts.add(ElkGraphUtil.createSimpleEdge(dot, shape));
    }
  }

  private ElkNode add(String id, ElkNode parent, double width, double height) {
    ElkNode shape = ElkGraphUtil.createNode(parent);
    shape.setDimensions(width, height);
    shapes.put(id, shape);
    return shape;
  }

  private void add(Edge edge) {
    ElkEdge arrow = ElkGraphUtil.createSimpleEdge(shape(edge.from()), shape(edge.to()));
    arrows.put(edge.id(), arrow);
    Block text = Sizes.text(edge);
    if (text.width() > 0) {
      // One without a text isn't placed.
      ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", text.lines()), arrow);
      label.setDimensions(text.width(), text.height());
      Spacing.label(label);
    }
  }

  private ElkNode shape(String id) {
    ElkNode shape = shapes.get(id);
    if (shape == null) {
      throw new IllegalArgumentException(id + " is nothing that an arrow begins or ends at");
    }
    return shape;
  }

  private Plan read() {
    Map<String, Place> places = new LinkedHashMap<>();
    shapes.forEach((id, shape) -> places.put(id, place(shape, origin(shape.getParent()))));
    Map<String, Route> routes = new LinkedHashMap<>();
    arrows.forEach((id, arrow) -> routes.put(id, route(arrow)));
    List<Start> dots = new ArrayList<>();
    for (ElkEdge start : starts) {
      ElkNode dot = (ElkNode) start.getSources().get(0);
      dots.add(new Start(place(dot, origin(dot.getParent())), route(start)));
    }
    return new Plan(root.getWidth(), root.getHeight(), places, routes, dots);
  }

  private static Place place(ElkShape shape, Point origin) {
    return new Place(
        origin.x() + shape.getX(), origin.y() + shape.getY(), shape.getWidth(), shape.getHeight());
  }

  /** Where what is in a shape is measured from. */
  private static Point origin(ElkNode within) {
    double x = 0;
    double y = 0;
    for (ElkNode each = within; each != null; each = each.getParent()) {
      x += each.getX();
      y += each.getY();
    }
    return new Point(x, y);
  }

  private static Route route(ElkEdge edge) {
    Point origin = origin(edge.getContainingNode());
    ElkEdgeSection section = edge.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
    section
        .getBendPoints()
        .forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
    points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
    Place label =
        edge.getLabels().isEmpty()
            ? new Place(points.get(0).x(), points.get(0).y(), 0, 0)
            : place(edge.getLabels().get(0), origin);
    return new Route(points, label);
  }
}
