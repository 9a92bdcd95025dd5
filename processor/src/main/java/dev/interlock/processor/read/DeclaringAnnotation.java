package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * An annotation on a constant that means {@code @State} or {@code @Transition}: one of the two, or
 * one of the user's own that carries one. Its members are read alike.
 *
 * @param mirror the annotation as it is used
 * @param written the values that are written there, by their members
 * @param type its type
 * @param origin where it is used
 * @param machine the enum
 */
record DeclaringAnnotation(
    AnnotationMirror mirror,
    Map<String, AnnotationValue> written,
    DeclaringType type,
    Origin origin,
    TypeElement machine) {

  DeclaringAnnotation {
    written = Map.copyOf(written);
  }

  /** Returns those on a constant, in the compiler's order. */
  static List<DeclaringAnnotation> on(Element constant) {
    List<DeclaringAnnotation> found = new ArrayList<>();
    Map<String, Integer> occurrences = new HashMap<>();
    for (AnnotationMirror mirror : Mirrors.unwrapped(constant)) {
      String name = Mirrors.name(mirror);
      int occurrence = occurrences.merge(name, 1, Integer::sum) - 1;
      Origin origin =
          Origin.ofConstant(constant.getSimpleName().toString()).annotation(name, occurrence);
      TypeElement machine = (TypeElement) Objects.requireNonNull(constant.getEnclosingElement());
      DeclaringType.of(Mirrors.type(mirror))
          .ifPresent(
              type ->
                  found.add(
                      new DeclaringAnnotation(
                          mirror, Mirrors.values(mirror), type, origin, machine)));
    }
    return found;
  }

  /**
   * Returns whether an annotation's type isn't there yet, or what it holds: it may turn out to be
   * one of these.
   */
  static boolean isUnknown(AnnotationMirror mirror) {
    return mirror.getAnnotationType().getKind() == TypeKind.ERROR
        || (Mirrors.name(mirror).equals(Mirrors.TRANSITIONS) && Mirrors.isUnresolved(mirror));
  }

  /** Returns whether a value that the annotation has, or an element's type, doesn't resolve. */
  boolean isUnresolved() {
    return Mirrors.isUnresolved(mirror)
        || type.carried().filter(Mirrors::isUnresolved).isPresent()
        || isAnyElementUnresolved();
  }

  private boolean isAnyElementUnresolved() {
    for (ExecutableElement element : type.elements()) {
      // One may have no value at all, or none that can be read.
      boolean missing =
          !written.containsKey(element.getSimpleName().toString())
              && Mirrors.defaultOf(element).isEmpty();
      if (missing || isUnresolved(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnresolved(ExecutableElement element) {
    return ElementType.of(element).isUnresolved()
        || Mirrors.defaultOf(element).filter(Mirrors::isUnresolved).isPresent();
  }

  /** Returns all reasons why the annotation can't be read; none if it can. */
  List<Misfit> misfits() {
    return type.misfits(machine, origin);
  }

  /** Returns whether a flag is set. */
  boolean isTrue(AnnotationMember flag) {
    return given(flag).filter(given -> Boolean.TRUE.equals(given.value().getValue())).isPresent();
  }

  /** Returns the names that a member gives, whether by strings or by constants of enums. */
  List<Reference> names(AnnotationMember member) {
    List<Reference> names = new ArrayList<>();
    Optional<Given> given = given(member);
    if (given.isEmpty()) {
      return names;
    }
    for (AnnotationValue item : Mirrors.items(given.get().value())) {
      Origin place = origin(member).item(names.size());
      if (item.getValue() instanceof VariableElement constant) {
        names.add(new Reference(constant.getSimpleName().toString(), spelling(constant), place));
      } else if (item.getValue() instanceof String name && isGiven(name, member)) {
        names.add(new Reference(name, Spelling.STRING, place));
      }
    }
    return names;
  }

  /** Where there can be no more than one name, none is an empty one. */
  private static boolean isGiven(String name, AnnotationMember member) {
    return !member.isSingle() || !name.isEmpty();
  }

  /** How another constant of the same enum would be written there. */
  private Spelling spelling(VariableElement constant) {
    return constant.getEnclosingElement() instanceof TypeElement type && !type.equals(machine)
        ? new Spelling(true, Types.nameWithin(machine, type) + ".")
        : new Spelling(true, "");
  }

  /** Returns the annotation as it is used, as source code says it. */
  String text() {
    return AnnotationText.of(mirror);
  }

  /** Returns where a member gets its value. */
  Origin origin(AnnotationMember member) {
    Origin place = member.in(origin);
    return given(member).map(given -> place.by(given.giver())).orElse(place);
  }

  /** A member's value and what gives it. */
  private record Given(AnnotationValue value, Giver giver) {}

  /** What is written at the use wins, then the element's default, then what the type carries. */
  private Optional<Given> given(AnnotationMember asked) {
    String member = asked.member();
    AnnotationValue use = written.get(member);
    if (use != null) {
      return Optional.of(new Given(use, Giver.USE));
    }
    Optional<AnnotationValue> element = defaultOf(member);
    if (element.isPresent()) {
      return Optional.of(new Given(element.get(), Giver.ELEMENT));
    }
    return type.carried()
        .flatMap(carried -> Mirrors.value(carried, member))
        .map(value -> new Given(value, Giver.CARRIED));
  }

  private Optional<AnnotationValue> defaultOf(String member) {
    for (ExecutableElement element : type.elements()) {
      if (element.getSimpleName().contentEquals(member)) {
        return Mirrors.defaultOf(element);
      }
    }
    return Optional.empty();
  }
}
