package dev.interlock.example.audit.history;

import java.util.OptionalLong;

/**
 * Where in the input something stands.
 *
 * @param source the file as the user named it, or {@code <stdin>}
 * @param line the line, counted from 1; empty where the whole source is meant
 */
public record Place(String source, OptionalLong line) {

  /**
   * A line of a source.
   *
   * @param source the file as the user named it
   * @param line the line, counted from 1
   * @return the place
   */
  public static Place at(String source, long line) {
    return new Place(source, OptionalLong.of(line));
  }

  /**
   * A source as a whole.
   *
   * @param source the file as the user named it
   * @return the place
   */
  public static Place whole(String source) {
    return new Place(source, OptionalLong.empty());
  }
}
