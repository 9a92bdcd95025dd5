package dev.interlock.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** Writes annotation members as source code says them, for messages that quote a declaration. */
final class AnnotationText {

  private AnnotationText() {}

  /** Returns {@code name = value}, or nothing if the member isn't given. */
  static String member(String name, List<Reference> values) {
    if (values.isEmpty()) {
      return "";
    }
    String text = values.stream().map(AnnotationText::literal).collect(Collectors.joining(", "));
    return name + " = " + (values.size() == 1 ? text : "{" + text + "}");
  }

  private static String literal(Reference reference) {
    return reference.name().equals(TransitionDeclaration.ANY)
        ? "Transition.ANY"
        : '"' + reference.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
