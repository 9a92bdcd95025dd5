package dev.interlock.testing.specification;

import java.net.URI;
import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file, as it was given
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record Place(Path file, int line, int column) implements Comparable<Place> {

  /** Returns the same line's column further on. */
  Place after(int characters) {
    return new Place(file, line, column + characters);
  }

  /** Returns the address by which JUnit's reports and IDEs find it. */
  public URI uri() {
    return URI.create(file.toUri() + "?line=" + line + "&column=" + column);
  }

  @Override
  public int compareTo(Place other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }

  /** Returns it as compilers do: {@code order-status.md:7:12}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
