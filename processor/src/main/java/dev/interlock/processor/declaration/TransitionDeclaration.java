package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Transition} as it was written, or a user's own annotation that stands for one.
 *
 * @param written what its members name
 * @param text the annotation as source code says it
 * @param origin the annotation
 */
public record TransitionDeclaration(Written written, String text, Origin origin) {

  /** Returns the events; none if the transition is known by its target alone. */
  public List<Reference> on() {
    return written.names(AnnotationMember.ON);
  }

  /** Returns what it leads from, where it is declared on its target. */
  public List<Reference> from() {
    return written.names(AnnotationMember.FROM);
  }

  /** Returns the states that it leads to, where it is declared on its source. */
  public List<Reference> to() {
    return written.names(AnnotationMember.TO);
  }

  /** Returns the states and groups that wildcards leave out. */
  public List<Reference> except() {
    return written.names(AnnotationMember.EXCEPT);
  }

  /** Returns the actors that may make it; none for anyone. */
  public List<Reference> by() {
    return written.names(AnnotationMember.BY);
  }

  /** Returns the question on whose answer it depends. */
  public Optional<Reference> guard() {
    return written.names(AnnotationMember.GUARD).stream().findFirst();
  }

  /** Returns whether exactly one of {@code from} and {@code to} is given. */
  public boolean hasOneEnd() {
    return from().isEmpty() != to().isEmpty();
  }
}
