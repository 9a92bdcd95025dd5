package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what generated code has to know of an enum apart from its annotations. */
final class Types {

  private Types() {}

  static List<Element> constants(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    return constants;
  }

  static EnumName name(TypeElement type) {
    List<String> simpleNames = new ArrayList<>();
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      simpleNames.add(0, each.getSimpleName().toString());
    }
    String qualified = type.getQualifiedName().toString();
    int end = qualified.length() - String.join(".", simpleNames).length();
    return new EnumName(qualified.substring(0, Math.max(0, end - 1)), simpleNames);
  }

  /** Returns the shortest name by which a type can be named within another, without imports. */
  static String nameWithin(TypeElement place, TypeElement type) {
    EnumName from = name(place);
    EnumName to = name(type);
    int shared = to.simpleNames().size() - 1;
    boolean around =
        from.packageName().equals(to.packageName())
            && from.simpleNames().size() >= shared
            && from.simpleNames().subList(0, shared).equals(to.simpleNames().subList(0, shared));
    if (around) {
      return to.simpleName();
    }
    return from.packageName().equals(to.packageName())
        ? to.nestedName()
        : type.getQualifiedName().toString();
  }

  static Visibility visibility(TypeElement type, Elements elements) {
    return isInImplicitClass(type, elements) ? Visibility.UNNAMED : visibility(type);
  }

  /**
   * Whether a type stands beside {@code main} in a compact source file. The class that Java puts
   * around it looks like any other; but no type is found by its name.
   */
  private static boolean isInImplicitClass(TypeElement type, Elements elements) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost.getKind() == ElementKind.CLASS
        && outermost.getModifiers().equals(Set.of(Modifier.FINAL))
        && name(outermost).packageName().isEmpty()
        && TypeKey.of(elements, outermost).find(elements).isEmpty();
  }

  static Visibility visibility(TypeElement type) {
    Visibility least = Visibility.PUBLIC;
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      Visibility own =
          element.getModifiers().contains(Modifier.PUBLIC)
              ? Visibility.PUBLIC
              : element.getModifiers().contains(Modifier.PRIVATE)
                  ? Visibility.PRIVATE
                  : Visibility.PACKAGE;
      least = own.compareTo(least) > 0 ? own : least;
    }
    return least;
  }

  /** What stands in a deprecated type is as deprecated as that. */
  static Deprecation deprecation(Element element) {
    Deprecation worst = ownDeprecation(element);
    for (Element around = element.getEnclosingElement();
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      Deprecation own = ownDeprecation(around);
      worst = own.compareTo(worst) > 0 ? own : worst;
    }
    return worst;
  }

  private static Deprecation ownDeprecation(Element element) {
    List<AnnotationMirror> mirrors = Mirrors.of(element, Deprecated.class.getName());
    if (mirrors.isEmpty()) {
      return Deprecation.NONE;
    }
    return Mirrors.value(mirrors.get(0), "forRemoval")
        .map(AnnotationValue::getValue)
        .filter(Boolean.TRUE::equals)
        .map(removal -> Deprecation.FOR_REMOVAL)
        .orElse(Deprecation.ORDINARY);
  }
}
