package dev.interlock;

/**
 * A way in which generated code shows a machine, beside the functions on the enum's values, which
 * are always there.
 */
public enum Face {
  /**
   * {@code TypedX}: one type for each state, with only the moves that are legal there. What isn't
   * legal doesn't compile.
   */
  TYPED,
  /** {@code XMachine}: a thread-safe holder of a state that moves by compare-and-set. */
  MACHINE
}
