package dev.interlock.processor.usage.bypass.source;

import java.util.Set;
import javax.lang.model.element.Element;

/** Annotations by their simple names: who defines them is no matter. */
public final class Annotations {

  private Annotations() {}

  /** Returns whether one of some annotations is on an element. */
  public static boolean isAny(Element element, Set<String> simpleNames) {
    return element.getAnnotationMirrors().stream()
        .map(each -> each.getAnnotationType().asElement().getSimpleName().toString())
        .anyMatch(simpleNames::contains);
  }
}
