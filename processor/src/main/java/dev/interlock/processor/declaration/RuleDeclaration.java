package dev.interlock.processor.declaration;

import java.util.List;

/**
 * A rule as it was written.
 *
 * @param member the member of {@code @State} that makes it
 * @param names the states and groups, or the actors, that it names; never empty
 * @param text the rule as source code says it: {@code @State(onlyFrom = "RUNNING")}
 * @param origin the annotation's member
 */
public record RuleDeclaration(
    AnnotationMember member, List<Reference> names, String text, Origin origin) {

  public RuleDeclaration {
    names = List.copyOf(names);
  }

  /** Returns whether it is about actors, rather than about states. */
  public boolean isOfActors() {
    return member.content() == AnnotationMember.Content.ACTORS;
  }
}
