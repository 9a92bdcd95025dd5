package dev.interlock.tools.sql;

/** What one statement may do to a row. */
public enum Steps {
  /** One transition. */
  STRICT,

  /**
   * Several transitions, one after the other, as when an entity has been moved twice before it is
   * flushed: any state that a way leads to. Where actors are told, one actor goes the whole way.
   */
  THROUGH
}
