package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Origin;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads annotations by name. The annotation classes are never loaded, and a value that doesn't
 * resolve is seen as what it is.
 */
public final class Mirrors {

  /** The package of the annotations. */
  public static final String PACKAGE = "dev.interlock.";

  /** The settings of a machine. */
  public static final String STATE_MACHINE = Origin.STATE_MACHINE;

  /** The flags and rules of a state. */
  public static final String STATE = Origin.STATE;

  /** A transition. */
  public static final String TRANSITION = Origin.TRANSITION;

  /** What Java puts several transitions of one constant into. */
  public static final String TRANSITIONS = TRANSITION + ".List";

  /** How Java silences warnings; checks are silenced by it too. */
  static final String SUPPRESS_WARNINGS = SuppressWarnings.class.getName();

  /** What names the container of an annotation that can be repeated. */
  static final String REPEATABLE = Repeatable.class.getName();

  /** The marker on what was generated. */
  public static final String GENERATED = PACKAGE + "InterlockGenerated";

  /** The marker on generated types whose results are all that they do. */
  static final String CHECK_RETURN_VALUE = GENERATED + ".CheckReturnValue";

  /** All that can be written in an enum. */
  private static final Set<String> OURS = Set.of(STATE_MACHINE, STATE, TRANSITION, TRANSITIONS);

  /**
   * What stands on generated types. Nobody reads it here, but what no processor claims is a
   * warning.
   */
  private static final Set<String> ON_GENERATED =
      Set.of(
          GENERATED,
          CHECK_RETURN_VALUE,
          "org.jspecify.annotations.NullMarked",
          "org.jspecify.annotations.Nullable");

  /** What an annotation value reads as when its expression doesn't compile. */
  private static final String ERROR = "<error>";

  private Mirrors() {}

  /** Returns the annotations that are read, and those that generated types bring along. */
  public static Set<String> claimed() {
    Set<String> claimed = new HashSet<>(OURS);
    claimed.addAll(ON_GENERATED);
    return Set.copyOf(claimed);
  }

  /** Returns whether an annotation is one of those that generated types bring along. */
  static boolean isOnGenerated(String name) {
    return ON_GENERATED.contains(name);
  }

  /** Returns the annotations of one type on an element, containers unwrapped, in source order. */
  public static List<AnnotationMirror> of(Element element, String qualifiedName) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : unwrapped(element)) {
      if (type(mirror).getQualifiedName().contentEquals(qualifiedName)) {
        found.add(mirror);
      }
    }
    return found;
  }

  /** Returns all annotations on an element in source order, with what containers hold. */
  static List<AnnotationMirror> unwrapped(Element element) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      found.add(mirror);
      for (AnnotationValue item : items(mirror, "value")) {
        if (item.getValue() instanceof AnnotationMirror nested) {
          found.add(nested);
        }
      }
    }
    return found;
  }

  /** Returns an annotation's type. */
  public static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** Returns the qualified name of an annotation's type. */
  static String name(AnnotationMirror mirror) {
    return type(mirror).getQualifiedName().toString();
  }

  /** Returns whether an annotation is one of ours. */
  static boolean isOurs(AnnotationMirror mirror) {
    return OURS.contains(name(mirror));
  }

  /** Returns a member's value as it is written, or nothing if it isn't. */
  public static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    return written(mirror).flatMap(values -> Optional.ofNullable(values.get(member)));
  }

  /** Returns the names of the members that are written. */
  static Set<String> members(AnnotationMirror mirror) {
    return values(mirror).keySet();
  }

  /** Returns the values that are written, by their members' names; none if one can't be read. */
  static Map<String, AnnotationValue> values(AnnotationMirror mirror) {
    return written(mirror).orElse(Map.of());
  }

  /**
   * Returns what is written, by the members' names, or nothing if a value isn't of its member's
   * type. The only place that asks: Eclipse's compiler hands such a value out or throws, and
   * reports it itself.
   */
  private static Optional<Map<String, AnnotationValue>> written(AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    try {
      for (var each : mirror.getElementValues().entrySet()) {
        if (!isOf(each.getKey().getReturnType(), each.getValue())) {
          return Optional.empty();
        }
        values.put(each.getKey().getSimpleName().toString(), each.getValue());
      }
      return Optional.of(values);
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isOf(TypeMirror type, AnnotationValue value) {
    TypeMirror item = type instanceof ArrayType array ? array.getComponentType() : type;
    for (AnnotationValue each : items(value)) {
      if (!isOf(item, each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value is one of a flag, or of a name, wherever one is wanted. */
  private static boolean isOf(TypeMirror type, Object value) {
    boolean flag = type.getKind() == TypeKind.BOOLEAN;
    boolean string = ElementType.isString(type);
    return ERROR.equals(value)
        || (flag == value instanceof Boolean && string == value instanceof String);
  }

  /** Returns an element's default, or nothing if it has none that the compiler can say. */
  static Optional<AnnotationValue> defaultOf(ExecutableElement element) {
    try {
      return Optional.ofNullable(element.getDefaultValue())
          .filter(value -> isOf(element.getReturnType(), value));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Returns the items of an array member as it is written; a single value counts as one. */
  public static List<AnnotationValue> items(AnnotationMirror mirror, String member) {
    return value(mirror, member).map(Mirrors::items).orElse(List.of());
  }

  /** Returns the items of a value; a value that is no array is its only item. */
  static List<AnnotationValue> items(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> items = new ArrayList<>(list.size());
    for (Object each : list) {
      if (each instanceof AnnotationValue item) {
        items.add(item);
      }
    }
    return items;
  }

  /** Returns whether the expression of some value doesn't compile, or doesn't compile yet. */
  static boolean isUnresolved(AnnotationMirror mirror) {
    Optional<Map<String, AnnotationValue>> written = written(mirror);
    if (mirror.getAnnotationType().getKind() == TypeKind.ERROR || written.isEmpty()) {
      return true;
    }
    for (AnnotationValue value : written.get().values()) {
      if (isUnresolved(value)) {
        return true;
      }
    }
    return false;
  }

  /** Compilers say so in a string; no name of a lifecycle can be written like that. */
  static boolean isUnresolved(AnnotationValue value) {
    for (AnnotationValue item : items(value)) {
      boolean unresolved =
          item.getValue() instanceof AnnotationMirror nested
              ? isUnresolved(nested)
              : item.getValue() instanceof TypeMirror type
                  ? type.getKind() == TypeKind.ERROR
                  : ERROR.equals(item.getValue());
      if (unresolved) {
        return true;
      }
    }
    return false;
  }
}
