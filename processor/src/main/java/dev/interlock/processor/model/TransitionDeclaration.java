package dev.interlock.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code @Transition} as it was written. A member that isn't given is an empty list.
 *
 * @param on the events; empty if the transition is known by its target alone
 * @param from the states that it leads from, where it is declared on its target
 * @param to the states that it leads to, where it is declared on its source
 * @param except the states that {@code ANY} leaves out
 * @param by the actors that may make it; empty for anyone
 * @param origin the annotation
 */
public record TransitionDeclaration(
    List<Reference> on,
    List<Reference> from,
    List<Reference> to,
    List<Reference> except,
    List<Reference> by,
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

  /** Returns whether {@code ANY} is among the states that it leads from. */
  public boolean leadsFromAny() {
    return from.stream().anyMatch(reference -> reference.name().equals(ANY));
  }

  /** Returns the annotation as source code says it, members in a fixed order. */
  public String text() {
    String members =
        Stream.of(
                AnnotationText.member("on", on),
                AnnotationText.member("from", from),
                AnnotationText.member("to", to),
                AnnotationText.member("except", except),
                AnnotationText.member("by", by))
            .filter(member -> !member.isEmpty())
            .collect(Collectors.joining(", "));
    return members.isEmpty() ? "@Transition" : "@Transition(" + members + ")";
  }
}
