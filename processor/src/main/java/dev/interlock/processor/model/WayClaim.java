package dev.interlock.processor.model;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.RuleDeclaration;

/**
 * A rule about the ways that lead from an initial state to its owner, resolved. Like a {@link
 * Claim} it adds no arc; but what may refute it is a way, and no single arc.
 *
 * @param owner the state that makes the claim
 * @param named the states that have to come before it, or must not
 * @param declaration the rule as written
 */
public record WayClaim(State owner, NamedStates named, RuleDeclaration declaration) {

  /** Returns whether every way has been in one of the states, rather than none in any. */
  public boolean isRequired() {
    return declaration.member() == AnnotationMember.ONLY_AFTER;
  }
}
