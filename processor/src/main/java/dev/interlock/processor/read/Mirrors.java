package dev.interlock.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads annotations by name. The annotation classes are never loaded, and a value that doesn't
 * resolve is seen as what it is.
 */
public final class Mirrors {

  /** The package of the annotations. */
  public static final String PACKAGE = "dev.interlock.";

  /** The settings of a machine. */
  public static final String STATE_MACHINE = PACKAGE + "StateMachine";

  /** The flags and rules of a state. */
  public static final String STATE = PACKAGE + "State";

  /** A transition. */
  public static final String TRANSITION = PACKAGE + "Transition";

  /** What Java puts several transitions of one constant into. */
  public static final String TRANSITIONS = TRANSITION + ".List";

  /** The marker on what was generated. */
  public static final String GENERATED = PACKAGE + "Generated";

  /** What an annotation value reads as when its expression doesn't compile. */
  private static final String ERROR = "<error>";

  private Mirrors() {}

  /** Returns the annotations of one type on an element, containers unwrapped, in source order. */
  public static List<AnnotationMirror> of(Element element, String qualifiedName) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = name(mirror);
      if (name.equals(qualifiedName)) {
        found.add(mirror);
      } else if (name.equals(qualifiedName + ".List")) {
        items(mirror, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** Returns a member's value as it is written, or nothing if it isn't. */
  public static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the items of an array member; a single value counts as an array of one. */
  public static List<AnnotationValue> items(AnnotationMirror mirror, String member) {
    List<AnnotationValue> items = new ArrayList<>();
    value(mirror, member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.stream()
                    .filter(AnnotationValue.class::isInstance)
                    .map(AnnotationValue.class::cast)
                    .forEach(items::add);
              } else {
                items.add(value);
              }
            });
    return items;
  }

  /** Returns whether a boolean member is written as true. */
  static boolean isTrue(AnnotationMirror mirror, String member) {
    return value(mirror, member).filter(value -> Boolean.TRUE.equals(value.getValue())).isPresent();
  }

  /** Returns whether the expression of some value doesn't compile, or doesn't compile yet. */
  static boolean isUnresolved(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream().anyMatch(Mirrors::isUnresolved);
  }

  private static boolean isUnresolved(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().anyMatch(item -> item instanceof AnnotationValue each && isUnresolved(each))
        : ERROR.equals(value.getValue());
  }
}
