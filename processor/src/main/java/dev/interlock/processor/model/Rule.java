package dev.interlock.processor.model;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.RuleDeclaration;
import java.util.Set;

/**
 * A claim about a state's transitions, resolved. It adds no arc: the arcs are held against it.
 *
 * @param kind which claim
 * @param owner the state that makes it
 * @param states the states that it allows; empty for {@code onlyBy}
 * @param actors the actors that it allows; anyone for the other two kinds
 * @param declaration the rule as written
 */
public record Rule(
    AnnotationMember kind,
    State owner,
    Set<State> states,
    Actors actors,
    RuleDeclaration declaration) {

  /** Returns whether the arc breaks this rule. A self transition neither enters nor leaves. */
  public boolean forbids(Arc arc) {
    return switch (kind) {
      case ONLY_FROM -> arc.to().equals(owner) && !arc.isSelf() && !states.contains(arc.from());
      case ONLY_TO -> arc.from().equals(owner) && !arc.isSelf() && !states.contains(arc.to());
      case ONLY_BY -> arc.to().equals(owner) && !arc.by().within(actors);
      default -> throw new IllegalStateException(kind.member());
    };
  }
}
