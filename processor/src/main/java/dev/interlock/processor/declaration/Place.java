package dev.interlock.processor.declaration;

/**
 * Where something is that a finding is about. It is all that is known of a source before the
 * output, which alone turns it into a position of the compiler.
 */
public sealed interface Place permits Origin, OwnMethod, Place.Expression, Place.TextLine {

  /** Returns the name of the enum's constant on which it is; empty if it is on none. */
  default String constant() {
    return "";
  }

  /**
   * An expression in a source file.
   *
   * @param file the file's name, as messages show it
   * @param line the line in which it begins, from 1
   * @param column the column in which it begins, from 1
   */
  record Expression(String file, long line, long column) implements Place {}

  /**
   * A line of a text file that is no source.
   *
   * @param file the file's name, as messages show it
   * @param line the line, from 1
   */
  record TextLine(String file, long line) implements Place {}
}
