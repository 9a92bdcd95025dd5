package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What an element of an annotation can say by its type.
 *
 * @param whole the element's type
 * @param item what it is an array of, or the type itself
 */
record ElementType(TypeMirror whole, TypeMirror item) {

  static ElementType of(ExecutableElement element) {
    TypeMirror type = element.getReturnType();
    return new ElementType(type, type instanceof ArrayType array ? array.getComponentType() : type);
  }

  /** Returns whether it can say what a member of ours does, in an annotation on some enum. */
  boolean fits(AnnotationMember member, TypeElement machine) {
    TypeMirror type = member.isSingle() ? whole : item;
    return switch (member.content()) {
      case FLAG -> type.getKind() == TypeKind.BOOLEAN;
      case GROUPS, FORMER_NAMES, GUARDS -> isString(type);
      case STATES, STATES_OR_GROUPS, SOURCES -> isString(type) || names(machine);
      case ACTORS -> isString(type) || isEnum(type);
      // A state for an event is hardly meant.
      case EVENTS -> isString(type) || (isEnum(type) && !names(machine));
    };
  }

  private static boolean isEnum(TypeMirror type) {
    return element(type).filter(each -> each.getKind() == ElementKind.ENUM).isPresent();
  }

  /** Returns whether it names constants of an enum. */
  boolean names(TypeElement machine) {
    return element(item)
        .filter(each -> each.getQualifiedName().contentEquals(machine.getQualifiedName()))
        .isPresent();
  }

  /** Returns whether the compiler doesn't know it. */
  boolean isUnresolved() {
    return item.getKind() == TypeKind.ERROR;
  }

  /** Returns whether a type is that of strings. */
  static boolean isString(TypeMirror type) {
    return element(type)
        .filter(each -> each.getQualifiedName().contentEquals(String.class.getName()))
        .isPresent();
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
