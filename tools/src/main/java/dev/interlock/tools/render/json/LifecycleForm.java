package dev.interlock.tools.render.json;

/** The form of a lifecycle in JSON, which the schema describes. */
final class LifecycleForm {

  /** What the schema is identified by. */
  static final String SCHEMA = "urn:interlock:lifecycle:1";

  static final int VERSION = 1;

  private LifecycleForm() {}
}
