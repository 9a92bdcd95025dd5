package dev.interlock.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What carries annotations of ours in a round.
 *
 * @param enums the enums that are state machines, in the order in which the compiler names them
 * @param misplaced annotations where there is no state
 * @param unread constants that carry a user's own annotation, in enums that are no machines: a
 *     compilation that doesn't see the annotation's declaration would not even look at them
 */
public record Annotated(Set<TypeElement> enums, List<Placed> misplaced, List<Placed> unread) {

  /**
   * An annotation on an element.
   *
   * @param element what carries it
   * @param annotation its qualified name
   * @param indirect whether it carries one of ours only by carrying another that does
   */
  public record Placed(Element element, String annotation, boolean indirect) {

    /** Returns the annotation's simple name. */
    public String annotationName() {
      return annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** Returns the simple name of what carries it. */
    public String elementName() {
      return element.getSimpleName().toString();
    }

    /** Returns the simple name of what is around that. */
    public String enclosingName() {
      return Objects.requireNonNull(element.getEnclosingElement()).getSimpleName().toString();
    }
  }

  /** Finds the annotated elements of a round. */
  public static Annotated in(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    Set<TypeElement> enums = new LinkedHashSet<>();
    List<Placed> misplaced = new ArrayList<>();
    Set<TypeElement> own = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (name.equals(Mirrors.GENERATED) || name.equals(Mirrors.CHECK_RETURN_VALUE)) {
        continue;
      }
      boolean machine = name.equals(Mirrors.STATE_MACHINE);
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (machine && element.getKind() == ElementKind.ENUM) {
          enums.add((TypeElement) element);
        } else if (!machine && element.getKind() == ElementKind.ENUM_CONSTANT) {
          enums.add((TypeElement) element.getEnclosingElement());
        } else if (!machine && element.getKind() == ElementKind.ANNOTATION_TYPE) {
          own.add((TypeElement) element);
        } else {
          misplaced.add(new Placed(element, name.replace(".List", ""), false));
        }
      }
    }
    return new Annotated(enums, misplaced, unread(round, own, enums));
  }

  private static List<Placed> unread(
      RoundEnvironment round, Set<TypeElement> own, Set<TypeElement> enums) {
    List<Placed> unread = new ArrayList<>();
    Set<Element> seen = new LinkedHashSet<>(enums);
    for (TypeElement annotation : withCarriers(round, own)) {
      Set<Element> constants = new LinkedHashSet<>(round.getElementsAnnotatedWith(annotation));
      container(annotation).map(round::getElementsAnnotatedWith).ifPresent(constants::addAll);
      for (Element element : constants) {
        if (element.getKind() == ElementKind.ENUM_CONSTANT
            && element.getEnclosingElement() instanceof TypeElement type
            && seen.add(type)) {
          // The first in the enum, as compilers find them in orders of their own.
          Types.constants(type).stream()
              .filter(constants::contains)
              .limit(1)
              .map(first -> placed(first, annotation))
              .forEach(unread::add);
        }
      }
    }
    return unread;
  }

  private static Placed placed(Element constant, TypeElement annotation) {
    boolean indirect = DeclaringType.of(annotation).isEmpty();
    return new Placed(constant, annotation.getQualifiedName().toString(), indirect);
  }

  /** Adds the annotations that carry one of these, at whatever depth. */
  private static Set<TypeElement> withCarriers(RoundEnvironment round, Set<TypeElement> own) {
    Set<TypeElement> all = new LinkedHashSet<>(own);
    Deque<TypeElement> open = new ArrayDeque<>(own);
    while (!open.isEmpty()) {
      for (Element element : round.getElementsAnnotatedWith(open.remove())) {
        if (element.getKind() == ElementKind.ANNOTATION_TYPE && all.add((TypeElement) element)) {
          open.add((TypeElement) element);
        }
      }
    }
    return all;
  }

  /** Finds what Java puts an annotation into where it is repeated. */
  private static Optional<TypeElement> container(TypeElement annotation) {
    return Mirrors.of(annotation, Mirrors.REPEATABLE).stream()
        .flatMap(mirror -> Mirrors.items(mirror, "value").stream())
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .findFirst();
  }
}
