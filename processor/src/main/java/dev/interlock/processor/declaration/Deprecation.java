package dev.interlock.processor.declaration;

/** Whether a use of an element makes the compiler warn. Ordered from the mildest. */
public enum Deprecation {
  /** It doesn't. */
  NONE,
  /** {@code @Deprecated}: the lint category {@code deprecation}. */
  ORDINARY,
  /** {@code @Deprecated(forRemoval = true)}: the lint category {@code removal}. */
  FOR_REMOVAL
}
