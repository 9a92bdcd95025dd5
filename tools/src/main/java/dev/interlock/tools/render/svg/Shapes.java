package dev.interlock.tools.render.svg;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.svg.Plan.Place;
import java.util.Locale;

/** Draws what arrows connect: states, the groups round them, and junctions. */
final class Shapes {

  private static final double ROUND = 10;
  private static final double INNER = 3.5;

  private final Elements svg;
  private final Texts texts;

  Shapes(Elements svg) {
    this.svg = svg;
    this.texts = new Texts(svg);
  }

  void group(Box box, Place place) {
    svg.begin("g", "class", marked("group", box.mark()), "data-group", box.label()).line();
    rectangle(place, 0, ROUND);
    texts.left(
        Sizes.fitted(box, place.width()),
        place.x() + Sizes.ACROSS,
        place.y() + Sizes.DOWN,
        "title");
    svg.end();
  }

  void junction(Junction junction, Place place) {
    svg.begin("g", "class", "junction").line();
    rectangle(place, 0, place.height() / 2 < ROUND ? place.height() / 2 : ROUND);
    texts.centered(Sizes.text(junction), place.middle(), place.y() + Sizes.DOWN / 2, "from");
    svg.end();
  }

  void state(Node node, Place place) {
    String kind =
        "state" + (node.initial() ? " initial" : "") + (node.terminal() ? " terminal" : "");
    svg.begin("g", "class", marked(kind, node.mark()), "data-state", node.state()).line();
    rectangle(place, 0, ROUND);
    if (node.terminal()) {
      rectangle(place, INNER, ROUND - INNER);
    }
    Block name = Sizes.name(node);
    Block notes = Sizes.notes(node);
    texts.centered(name, place.middle(), place.y() + Sizes.DOWN, "name");
    texts.centered(notes, place.middle(), place.y() + Sizes.DOWN + name.height(), "note");
    svg.end();
  }

  void dot(Place place) {
    svg.element(
        "circle",
        "",
        "class",
        "start",
        "cx",
        place.middle(),
        "cy",
        place.y() + place.height() / 2,
        "r",
        place.width() / 2);
  }

  private void rectangle(Place place, double inset, double round) {
    svg.element(
        "rect",
        "",
        "x",
        place.x() + inset,
        "y",
        place.y() + inset,
        "width",
        place.width() - 2 * inset,
        "height",
        place.height() - 2 * inset,
        "rx",
        round);
  }

  static String marked(String kind, Mark mark) {
    return mark == Mark.SAME ? kind : kind + " " + mark.name().toLowerCase(Locale.ROOT);
  }
}
