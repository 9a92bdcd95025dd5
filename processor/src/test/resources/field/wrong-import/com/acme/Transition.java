package com.acme;

public @interface Transition {
  String on();

  String to();
}
