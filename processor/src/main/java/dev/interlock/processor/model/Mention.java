package dev.interlock.processor.model;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name in the place where a declaration mentions it.
 *
 * @param reference the name
 * @param member the member that mentions it
 * @param all all that the member mentions
 */
public record Mention(Reference reference, AnnotationMember member, List<Reference> all) {

  /** Returns all that a member mentions. */
  static Stream<Mention> in(AnnotationMember member, List<Reference> all) {
    return all.stream().map(reference -> new Mention(reference, member, all));
  }
}
