package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells an element of a user's own annotation that is misspelt from one that says something of its
 * own. In doubt it is the latter.
 */
final class Misspelling {

  /** Among shorter names, another word is too often one letter away: {@code form}, {@code too}. */
  private static final int LONG = 5;

  private Misspelling() {}

  /**
   * Returns the member that was probably meant.
   *
   * @param name an element that means nothing
   * @param missing the members that would mean something, without those that stand beside it
   * @param ofStates whether it names states, so that a short name is no doubt, either
   */
  static Optional<AnnotationMember> meant(
      String name, List<AnnotationMember> missing, boolean ofStates) {
    return missing.stream()
        .sorted(Comparator.comparing(AnnotationMember::member))
        .filter(each -> isNear(name, each, ofStates))
        .findFirst();
  }

  private static boolean isNear(String name, AnnotationMember known, boolean ofStates) {
    String member = known.member();
    int distance = EditDistance.of(name.toLowerCase(Locale.ROOT), member.toLowerCase(Locale.ROOT));
    boolean end = known == AnnotationMember.FROM || known == AnnotationMember.TO;
    return distance == 0 || (distance == 1 && (member.length() >= LONG || (ofStates && end)));
  }
}
