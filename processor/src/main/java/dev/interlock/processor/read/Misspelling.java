package dev.interlock.processor.read;

import dev.interlock.processor.model.EditDistance;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

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
   * @param element an element that means nothing
   * @param known the elements that mean something
   * @param ofStates whether it names states, so that a short name is no doubt, either
   */
  static Optional<String> meant(
      ExecutableElement element, Collection<String> known, boolean ofStates) {
    String name = element.getSimpleName().toString();
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(declared(element));
    return missing.stream().filter(each -> isNear(name, each, ofStates)).findFirst();
  }

  private static Set<String> declared(ExecutableElement element) {
    Set<String> declared = new HashSet<>();
    ElementFilter.methodsIn(element.getEnclosingElement().getEnclosedElements())
        .forEach(each -> declared.add(each.getSimpleName().toString()));
    return declared;
  }

  private static boolean isNear(String name, String known, boolean ofStates) {
    int distance = EditDistance.of(name.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    boolean states = ofStates && (known.equals("from") || known.equals("to"));
    return distance == 0 || (distance == 1 && (known.length() >= LONG || states));
  }
}
