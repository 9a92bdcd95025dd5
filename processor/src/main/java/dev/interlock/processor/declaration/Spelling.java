package dev.interlock.processor.declaration;

/**
 * How a name is written, so that another one can be written in its place.
 *
 * @param constant whether a constant of an enum says it, rather than a string
 * @param qualifier what the name needs before it there: {@code Party.}; empty for nothing
 */
public record Spelling(boolean constant, String qualifier) {

  /** A string. */
  public static final Spelling STRING = new Spelling(false, "");

  /** Returns how a name is spelled so. */
  public String of(String name) {
    String qualified = qualifier + name;
    return constant ? qualified : '"' + qualified.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
