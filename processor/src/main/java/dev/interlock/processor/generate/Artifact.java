package dev.interlock.processor.generate;

/** Something that is generated, as it will be written. */
public sealed interface Artifact {

  /** Returns the name by which it is found: a type's simple name, a resource's path. */
  String name();

  /** Returns what is written. */
  String text();

  /**
   * A Java type in the package of the enum.
   *
   * @param name its simple name
   * @param text its source
   */
  record JavaType(String name, String text) implements Artifact {}

  /**
   * A file among the classes.
   *
   * @param name its path from their root, with slashes
   * @param text its content
   */
  record Resource(String name, String text) implements Artifact {}
}
