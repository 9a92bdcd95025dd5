package dev.interlock.hibernate.model;

import dev.interlock.hibernate.TransitionListener;

public class Audit implements TransitionListener {
  @Override
  public void afterCommit(Object entity, String attribute, Enum<?> from, Enum<?> to) {
    System.out.println(attribute + ": " + from + " -> " + to); // from is null where it is new
  }
}
