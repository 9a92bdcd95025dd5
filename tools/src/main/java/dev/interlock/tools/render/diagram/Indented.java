package dev.interlock.tools.render.diagram;

/** Lines, those in a block further to the right. */
final class Indented {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  void open(String line) {
    line(line);
    depth++;
  }

  void close(String line) {
    depth--;
    line(line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
