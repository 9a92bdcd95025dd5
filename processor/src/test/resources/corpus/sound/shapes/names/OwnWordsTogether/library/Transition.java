package com.acme;

/** Another library's. */
public @interface Transition {
  /** Returns a time. */
  int millis() default 0;

  /** Returns a target. */
  String to() default "";
}
