package dev.interlock.processor.usage.bypass;

import dev.interlock.processor.usage.bypass.source.Annotations;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Which methods a class has for others, and which for itself. */
final class Setters {

  /** What stands on a getter where JPA uses getters and setters instead of fields. */
  private static final Set<String> IDS = Set.of("Id", "EmbeddedId");

  private Setters() {}

  /**
   * Returns whether others decide what a method is given. A class in a method is there for that
   * method; and a setter that isn't public may be what JPA restores by.
   */
  static boolean isOpen(ExecutableElement method) {
    TypeElement type = Owner.of(method);
    return !method.getModifiers().contains(Modifier.PRIVATE)
        && isNamed(type)
        && (method.getModifiers().contains(Modifier.PUBLIC) || !isRestoredByMethods(type));
  }

  private static boolean isNamed(TypeElement type) {
    return type.getNestingKind() == NestingKind.TOP_LEVEL
        || type.getNestingKind() == NestingKind.MEMBER;
  }

  private static boolean isRestoredByMethods(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.METHOD)
        .anyMatch(each -> Annotations.isAny(each, IDS));
  }

  /** Returns whether no other class can have another body for a method. */
  static boolean isFixed(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    TypeElement type = Owner.of(method);
    return modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.FINAL)
        || type.getModifiers().contains(Modifier.FINAL)
        || type.getKind() == ElementKind.RECORD;
  }
}
