package dev.interlock.tools.render.svg;

/** Writes lines of text, each with the width for which there is room. */
final class Texts {

  private final Elements svg;

  Texts(Elements svg) {
    this.svg = svg;
  }

  /** Writes a block whose upper edge is at {@code y}, its lines in the middle round {@code x}. */
  void centered(Block block, double x, double y, String kind) {
    for (int line = 0; line < block.lines().size(); line++) {
      centered(block, line, x, y, "class", kind);
    }
  }

  /** Writes one line of a block, with attributes of its own. */
  void centered(Block block, int line, double x, double y, Object... attributes) {
    write(block, line, x, y, with(attributes, "text-anchor", "middle"));
  }

  /** Writes a block whose lines begin at {@code x}. */
  void left(Block block, double x, double y, String kind) {
    for (int line = 0; line < block.lines().size(); line++) {
      write(block, line, x, y, "class", kind);
    }
  }

  private void write(Block block, int line, double x, double y, Object... attributes) {
    String text = block.lines().get(line);
    if (text.isEmpty()) {
      return;
    }
    svg.element(
        "text",
        text,
        with(
            attributes,
            "x",
            x,
            "y",
            y + block.baseline(line),
            "font-size",
            block.size(),
            "textLength",
            TextWidth.of(text, block.size()),
            "lengthAdjust",
            "spacingAndGlyphs"));
  }

  static Object[] with(Object[] attributes, Object... more) {
    Object[] all = new Object[attributes.length + more.length];
    System.arraycopy(attributes, 0, all, 0, attributes.length);
    System.arraycopy(more, 0, all, attributes.length, more.length);
    return all;
  }
}
