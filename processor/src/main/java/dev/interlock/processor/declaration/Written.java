package dev.interlock.processor.declaration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The names that the members of an annotation give, as they were written. A member that isn't given
 * is an empty list.
 *
 * @param names the names by the members that give any
 */
public record Written(Map<AnnotationMember, List<Reference>> names) {

  public Written {
    names = Map.copyOf(names);
  }

  /**
   * Asks for all members of an annotation that declare names.
   *
   * @param meaning which annotation
   * @param values gives a member's names
   */
  public static Written of(Meaning meaning, Function<AnnotationMember, List<Reference>> values) {
    Map<AnnotationMember, List<Reference>> names = new EnumMap<>(AnnotationMember.class);
    for (AnnotationMember member : AnnotationMember.of(meaning)) {
      List<Reference> given = member.isName() ? values.apply(member) : List.of();
      if (!given.isEmpty()) {
        names.put(member, List.copyOf(given));
      }
    }
    return new Written(names);
  }

  /** Returns the names that a member gives. */
  public List<Reference> names(AnnotationMember member) {
    return names.getOrDefault(member, List.of());
  }
}
