package com.acme;

public @interface Transition {
  String on() default "";

  String to() default "";
}
