package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The one way in which messages show a fact. */
public final class Shown {

  /** How many of many names are shown, so that a sentence stays one. */
  public static final int MOST = 20;

  private Shown() {}

  /**
   * Returns a fact as text: a reference as source code says it, a member by its name, of many
   * things the first ones, nothing for what isn't there.
   */
  public static String of(Object fact) {
    if (fact instanceof Optional<?> perhaps) {
      return perhaps.map(Shown::of).orElse("");
    }
    if (fact instanceof Collection<?> items) {
      List<String> all = items.stream().map(Shown::of).toList();
      return all.size() <= MOST
          ? String.join(", ", all)
          : String.join(", ", all.subList(0, MOST)) + " and " + (all.size() - MOST) + " more";
    }
    if (fact instanceof AnnotationMember member) {
      return member.member();
    }
    return fact instanceof Reference name ? name.spelled() : String.valueOf(fact);
  }
}
