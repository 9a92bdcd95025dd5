package dev.interlock.processor.declaration;

/** From where an enum, with all types around it, can be named. */
public enum Visibility {
  /** From everywhere. */
  PUBLIC,
  /** From its package; a protected type counts here, as generated types are no subclasses. */
  PACKAGE,
  /** From its outermost type only: generated types can't name it. */
  PRIVATE,
  /** From the methods beside it only, in a file that has no class of its own. */
  UNNAMED
}
