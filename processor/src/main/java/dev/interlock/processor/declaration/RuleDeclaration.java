package dev.interlock.processor.declaration;

import java.util.List;

/**
 * A rule as it was written.
 *
 * @param kind which rule
 * @param names the states and groups or, for {@code onlyBy}, the actors that it allows; never empty
 * @param text the rule as source code says it: {@code @State(onlyFrom = "RUNNING")}
 * @param origin the annotation's member
 */
public record RuleDeclaration(RuleKind kind, List<Reference> names, String text, Origin origin) {

  public RuleDeclaration {
    names = List.copyOf(names);
  }
}
