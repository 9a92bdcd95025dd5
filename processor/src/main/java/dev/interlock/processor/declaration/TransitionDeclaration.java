package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Transition} as it was written, or a user's own annotation that stands for one. A member
 * that isn't given is an empty list.
 *
 * @param on the events; empty if the transition is known by its target alone
 * @param from the states and groups that it leads from, where it is declared on its target
 * @param to the states that it leads to, where it is declared on its source
 * @param except the states and groups that wildcards leave out
 * @param by the actors that may make it; empty for anyone
 * @param guard the question on whose answer it depends
 * @param text the annotation as source code says it
 * @param origin the annotation
 */
public record TransitionDeclaration(
    List<Reference> on,
    List<Reference> from,
    List<Reference> to,
    List<Reference> except,
    List<Reference> by,
    Optional<Reference> guard,
    String text,
    Origin origin) {

  /** The name that stands for every state that is neither terminal nor sentinel nor the target. */
  public static final String ANY = "*";

  public TransitionDeclaration {
    on = List.copyOf(on);
    from = List.copyOf(from);
    to = List.copyOf(to);
    except = List.copyOf(except);
    by = List.copyOf(by);
  }

  /** Returns whether exactly one of {@code from} and {@code to} is given. */
  public boolean hasOneEnd() {
    return from.isEmpty() != to.isEmpty();
  }
}
