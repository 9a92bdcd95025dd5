package dev.interlock.tools.render.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is in an SVG document, read as anybody else would. */
final class Drawn {

  /** So much of two boxes may lie over one another: they are rounded. */
  private static final double TOLERANCE = 0.2;

  private final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  static Drawn of(String svg) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  private record Shape(String what, double x, double y, double width, double height) {

    boolean covers(Shape other) {
      return x + TOLERANCE < other.x + other.width
          && other.x + TOLERANCE < x + width
          && y + TOLERANCE < other.y + other.height
          && other.y + TOLERANCE < y + height;
    }

    boolean holds(Shape other) {
      return x <= other.x + TOLERANCE
          && y <= other.y + TOLERANCE
          && other.x + other.width <= x + width + TOLERANCE
          && other.y + other.height <= y + height + TOLERANCE;
    }
  }

  private List<Element> all(String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element within, String name) {
    var found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(each -> (Element) found.item(each))
        .toList();
  }

  private List<Element> groups(String kind) {
    return all("g").stream()
        .filter(each -> List.of(each.getAttribute("class").split(" ", -1)).contains(kind))
        .toList();
  }

  int count(String name) {
    return all(name).size();
  }

  List<String> states() {
    return groups("state").stream().map(each -> each.getAttribute("data-state")).toList();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  /** What arrows stand for. */
  List<String> arcs() {
    List<String> arcs = new ArrayList<>();
    for (Element arrow : groups("arrow")) {
      List<Element> labels = elements(arrow, "text");
      for (String from : arrow.getAttribute("data-from").split(" ", -1)) {
        String way = from + " -> " + arrow.getAttribute("data-to") + " on ";
        if (labels.isEmpty()) {
          arcs.add(way + " if ");
        }
        for (Element label : labels) {
          arcs.add(
              way + label.getAttribute("data-event") + " if " + label.getAttribute("data-guard"));
        }
      }
    }
    return arcs;
  }

  private static double number(Element of, String name) {
    return Double.parseDouble(of.getAttribute(name));
  }

  private static Shape rectangle(Element group) {
    Element rectangle = elements(group, "rect").get(0);
    return new Shape(
        group.getAttribute("class") + " " + elements(group, "text").get(0).getTextContent(),
        number(rectangle, "x"),
        number(rectangle, "y"),
        number(rectangle, "width"),
        number(rectangle, "height"));
  }

  private static Shape text(Element text) {
    double size = number(text, "font-size");
    double width = number(text, "textLength");
    double left = text.getAttribute("text-anchor").equals("middle") ? width / 2 : 0;
    return new Shape(
        text.getTextContent(), number(text, "x") - left, number(text, "y") - size, width, size);
  }

  private List<Shape> boxes() {
    List<Shape> boxes = new ArrayList<>();
    groups("state").forEach(each -> boxes.add(rectangle(each)));
    groups("junction").forEach(each -> boxes.add(rectangle(each)));
    groups("arrow").stream()
        .flatMap(arrow -> elements(arrow, "text").stream())
        .forEach(label -> boxes.add(text(label)));
    return boxes;
  }

  /** States, junctions and labels of which one lies over another. */
  List<String> covered() {
    List<Shape> boxes = boxes();
    List<String> covered = new ArrayList<>();
    for (int one = 0; one < boxes.size(); one++) {
      for (int other = one + 1; other < boxes.size(); other++) {
        if (boxes.get(one).covers(boxes.get(other))) {
          covered.add(boxes.get(one) + " and " + boxes.get(other));
        }
      }
    }
    return covered;
  }

  /** What stands out of the picture, and texts that stand out of their boxes. */
  List<String> cut() {
    Element root = document.getDocumentElement();
    Shape whole = new Shape("all", 0, 0, number(root, "width"), number(root, "height"));
    List<String> cut = new ArrayList<>();
    boxes().stream().filter(each -> !whole.holds(each)).forEach(each -> cut.add(each.toString()));
    for (String kind : List.of("state", "junction", "group")) {
      for (Element each : groups(kind)) {
        Shape box = rectangle(each);
        elements(each, "text").stream()
            .map(Drawn::text)
            .filter(text -> !box.holds(text))
            .forEach(text -> cut.add(text + " out of " + box));
      }
    }
    return cut;
  }
}
