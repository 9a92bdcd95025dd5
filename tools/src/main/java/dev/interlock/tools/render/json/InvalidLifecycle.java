package dev.interlock.tools.render.json;

/** A text is no lifecycle; the message says where and why. */
public final class InvalidLifecycle extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  InvalidLifecycle(int line, int column, String what) {
    super("line " + line + ", column " + column + ": " + what);
    this.line = line;
    this.column = column;
  }

  /** Returns the line where it is wrong; the first is 1. */
  public int line() {
    return line;
  }

  /** Returns the column where it is wrong; the first is 1. */
  public int column() {
    return column;
  }
}
