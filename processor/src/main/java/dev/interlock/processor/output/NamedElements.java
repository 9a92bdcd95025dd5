package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Place;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the compiler's elements by the names that a place has for them. */
final class NamedElements {

  private NamedElements() {}

  /** Returns the constant of an enum that a place is on, or the enum. */
  static Element carrier(TypeElement type, Place place) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals(place.constant()) && member.getKind().isField()) {
        return member;
      }
    }
    return type;
  }

  /** Returns the element of an annotation that has a name. */
  static Optional<ExecutableElement> member(TypeElement annotation, String name) {
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst();
  }
}
