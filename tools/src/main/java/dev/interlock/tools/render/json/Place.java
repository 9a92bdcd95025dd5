package dev.interlock.tools.render.json;

/**
 * Where a value stands.
 *
 * @param line the line in the text; the first is 1
 * @param column the column, likewise
 * @param path the way to it by members and places in lists, {@code arcs[3].to}; empty for the whole
 */
record Place(int line, int column, String path) {

  Place in(String member) {
    return new Place(line, column, path.isEmpty() ? member : path + "." + member);
  }

  InvalidLifecycle wrong(String what) {
    return new InvalidLifecycle(line, column, path.isEmpty() ? what : path + ": " + what);
  }
}
