package dev.interlock.tools.render.svg;

import dev.interlock.tools.render.picture.Box;
import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Junction;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Node;
import java.util.List;

/** What is written where, and how much room it needs. */
final class Sizes {

  /** From a text to the line round it. */
  static final double ACROSS = 14;

  static final double DOWN = 8;
  static final double DOT = 14;

  private static final double NAME = 14;
  private static final double SMALL = 12;
  private static final double NARROWEST = 64;

  private Sizes() {}

  static Block name(Node node) {
    return new Block(List.of(node.shown()), NAME);
  }

  /** What stands under a state's name: how it differs, and what it ignores. */
  static Block notes(Node node) {
    return new Block(node.notes(), SMALL);
  }

  static Block text(Junction junction) {
    return new Block(junction.lines(), SMALL);
  }

  static Block text(Edge edge) {
    boolean only = edge.labels().size() == 1;
    return new Block(
        edge.labels().stream()
            .map(Label::shown)
            .map(shown -> shown.isEmpty() && !only ? "without an event" : shown)
            .toList(),
        SMALL);
  }

  static Block text(Box box) {
    return new Block(List.of(box.shown()), SMALL);
  }

  /** A group's name, smaller where its states leave less room: the layout doesn't ask for more. */
  static Block fitted(Box box, double width) {
    Block text = text(box);
    double room = width - 2 * ACROSS;
    return text.width() <= room ? text : new Block(text.lines(), SMALL * room / text.width());
  }

  static Block legend(List<String> lines) {
    return new Block(lines, SMALL);
  }

  static double width(Node node) {
    double text = Math.max(name(node).width(), notes(node).width());
    return Math.max(NARROWEST, text + 2 * ACROSS);
  }

  static double height(Node node) {
    return name(node).height() + notes(node).height() + 2 * DOWN;
  }
}
