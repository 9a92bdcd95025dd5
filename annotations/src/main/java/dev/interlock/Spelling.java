package dev.interlock;

/** Placeholder. */
public final class Spelling {
  private Spelling() {}

  /** Returns the constant. */
  public static <E extends Enum<E>> E of(Class<E> type, String name) {
    return Enum.valueOf(type, name);
  }
}
