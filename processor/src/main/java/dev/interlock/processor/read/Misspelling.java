package dev.interlock.processor.read;

import dev.interlock.processor.declaration.EditDistance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an element of a user's own annotation that is misspelt from one that says something of its
 * own. In doubt it is the latter.
 */
final class Misspelling {

  /** Among shorter names, another word is too often one letter away: {@code form}, {@code too}. */
  private static final int LONG = 5;

  private Misspelling() {}

  /**
   * Returns the element that was probably meant.
   *
   * @param name an element that means nothing
   * @param missing the elements that would mean something, without those that stand beside it
   * @param ofStates whether it names states, so that a short name is no doubt, either
   */
  static Optional<String> meant(String name, Set<String> missing, boolean ofStates) {
    return missing.stream().sorted().filter(each -> isNear(name, each, ofStates)).findFirst();
  }

  private static boolean isNear(String name, String known, boolean ofStates) {
    int distance = EditDistance.of(name.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    boolean states = ofStates && (known.equals("from") || known.equals("to"));
    return distance == 0 || (distance == 1 && (known.length() >= LONG || states));
  }
}
