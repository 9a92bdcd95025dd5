package dev.interlock.processor.declaration;

import java.util.Optional;
import java.util.stream.Stream;

/** What an annotation on a constant can mean. */
public enum Meaning {
  /** {@code @State}: the flags and rules of a state. */
  STATE("State"),
  /** {@code @Transition}: a transition. */
  TRANSITION("Transition");

  private final String simpleName;

  Meaning(String simpleName) {
    this.simpleName = simpleName;
  }

  /** Returns the simple name of our annotation that says so. */
  public String simpleName() {
    return simpleName;
  }

  /** Returns the qualified name of our annotation that says so. */
  public String qualifiedName() {
    return "dev.interlock." + simpleName;
  }

  /** Returns what the annotation of ours with a simple name means, if it is one of these. */
  public static Optional<Meaning> named(String simpleName) {
    return Stream.of(values()).filter(each -> each.simpleName.equals(simpleName)).findFirst();
  }
}
