package dev.interlock.processor.read;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import dev.interlock.processor.declaration.OwnMethod;
import dev.interlock.processor.declaration.Reference;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the methods that an enum declares itself, as far as they can take the place of an
 * interface's: static ones and those that aren't public, Java refuses there.
 */
public final class OwnMethods {

  private OwnMethods() {}

  static List<OwnMethod> of(TypeElement type) {
    return elements(type).stream().map(OwnMethods::method).toList();
  }

  /** Returns the element that is a method of an enum; the enum where there is none. */
  public static Element find(TypeElement type, OwnMethod method) {
    return elements(type).stream()
        .filter(each -> method(each).equals(method))
        .map(Element.class::cast)
        .findFirst()
        .orElse(type);
  }

  private static List<ExecutableElement> elements(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(PUBLIC))
        .filter(each -> !each.getModifiers().contains(STATIC))
        .toList();
  }

  private static OwnMethod method(ExecutableElement method) {
    return new OwnMethod(
        method.getSimpleName().toString(),
        method.getParameters().stream().map(VariableElement::asType).map(OwnMethods::name).toList(),
        Silenced.on(method).stream().map(Reference::name).collect(Collectors.toSet()));
  }

  /** A type that is still to be generated is an error to the compiler, but has its name. */
  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Types.name(element).nestedName()
        : type.toString();
  }
}
