package dev.interlock.processor.model;

import java.util.List;

/**
 * A rule as it was written.
 *
 * @param kind which rule
 * @param names the states or, for {@code onlyBy}, the actors that it allows; never empty
 * @param origin the annotation's member
 */
public record RuleDeclaration(RuleKind kind, List<Reference> names, Origin origin) {

  public RuleDeclaration {
    names = List.copyOf(names);
  }

  /** Returns the rule as source code says it: {@code @State(onlyFrom = "RUNNING")}. */
  public String text() {
    return "@State(" + AnnotationText.member(kind.member(), names) + ")";
  }
}
