package dev.interlock.tools.render.svg;

import java.util.List;

/**
 * Lines of text under one another, and the room that they take.
 *
 * @param lines the lines, one at least
 * @param size the size of the font, in the picture's unit
 */
record Block(List<String> lines, double size) {

  private static final double LINE = 1.25;

  Block {
    lines = List.copyOf(lines);
  }

  double width() {
    return lines.stream().mapToDouble(line -> TextWidth.of(line, size)).max().orElse(0);
  }

  double height() {
    return lines.size() * lineHeight();
  }

  double lineHeight() {
    return size * LINE;
  }

  /** Returns where a line stands, from the upper edge of the block to its base line. */
  double baseline(int line) {
    // Capitals, which most names are written in, stand in the middle of their line.
    return line * lineHeight() + lineHeight() / 2 + size * 0.36;
  }
}
