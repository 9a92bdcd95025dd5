package dev.interlock.processor.declaration;

/** A way in which generated code shows a machine, beside the functions. */
public enum Face {
  /** A type for each state. */
  TYPED,
  /** A holder of a state. */
  MACHINE
}
