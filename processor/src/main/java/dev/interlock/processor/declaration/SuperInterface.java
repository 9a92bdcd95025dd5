package dev.interlock.processor.declaration;

/**
 * An interface of the enum.
 *
 * @param name its simple name
 * @param direct whether the enum itself names it; else an interface of its does
 */
public record SuperInterface(String name, boolean direct) {

  /** Returns whether a compiler put it there in place of one that isn't generated yet. */
  public boolean isPlaceholder() {
    // So kapt calls what it can't resolve.
    return name.equals("NonExistentClass");
  }
}
