package dev.interlock.tools.render.picture;

/**
 * How something of a picture differs from an earlier version of the lifecycle. A picture of one
 * version is {@link #SAME} all over.
 */
public enum Mark {
  /** As it was, or nothing is compared. */
  SAME(""),
  /** Not in the earlier version. */
  ADDED("+"),
  /** In the earlier version alone. */
  REMOVED("\u2212"),
  /** In both, but not the same. */
  CHANGED("~");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** Returns the sign that tells it without colour; empty for {@link #SAME}. */
  public String sign() {
    return sign;
  }

  /** Returns a text with the sign before it. */
  public String before(String text) {
    return sign.isEmpty() ? text : (sign + " " + text).strip();
  }
}
