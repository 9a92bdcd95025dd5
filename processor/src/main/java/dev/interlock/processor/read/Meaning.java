package dev.interlock.processor.read;

import static java.util.Map.entry;

import dev.interlock.processor.declaration.Misfit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What an annotation type means to a machine: {@code @State} or {@code @Transition}, by being it or
 * by carrying it.
 *
 * @param carried the one annotation of ours that a type of the user's carries; empty for our own
 * @param several whether it carries more than one, and so means nothing
 * @param transition whether it means a transition, else a state
 */
record Meaning(Optional<AnnotationMirror> carried, boolean several, boolean transition) {

  private static final Map<String, Misfit.Kind> STATE_MEMBERS =
      Map.ofEntries(
          entry("initial", Misfit.Kind.NO_FLAG),
          entry("terminal", Misfit.Kind.NO_FLAG),
          entry("sentinel", Misfit.Kind.NO_FLAG),
          entry("in", Misfit.Kind.NO_STRING),
          entry("onlyFrom", Misfit.Kind.NO_STATE),
          entry("onlyTo", Misfit.Kind.NO_STATE),
          entry("onlyBy", Misfit.Kind.NO_ACTOR));

  private static final Map<String, Misfit.Kind> TRANSITION_MEMBERS =
      Map.ofEntries(
          entry("on", Misfit.Kind.NO_STRING),
          entry("from", Misfit.Kind.NO_STATE),
          entry("to", Misfit.Kind.NO_STATE),
          entry("except", Misfit.Kind.NO_STATE),
          entry("by", Misfit.Kind.NO_ACTOR),
          entry("guard", Misfit.Kind.NO_STRING));

  /** Returns what an annotation type means, or nothing if it has nothing to do with machines. */
  static Optional<Meaning> of(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (name.equals(Mirrors.STATE) || name.equals(Mirrors.TRANSITION)) {
      return Optional.of(new Meaning(Optional.empty(), false, name.equals(Mirrors.TRANSITION)));
    }
    List<AnnotationMirror> carried = carried(type);
    return carried.stream()
        .findFirst()
        .map(
            first ->
                new Meaning(
                    Optional.of(first),
                    carried.size() > 1 || Indirect.of(type).isPresent(),
                    Mirrors.name(first).equals(Mirrors.TRANSITION)));
  }

  /** Returns the annotations of ours that an annotation type carries. */
  static List<AnnotationMirror> carried(TypeElement type) {
    List<AnnotationMirror> carried = new ArrayList<>(Mirrors.of(type, Mirrors.STATE));
    carried.addAll(Mirrors.of(type, Mirrors.TRANSITION));
    return carried;
  }

  /** Returns the names of the elements that mean something to states, or to transitions. */
  static Set<String> members(boolean transition) {
    return transition ? TRANSITION_MEMBERS.keySet() : STATE_MEMBERS.keySet();
  }

  /** Returns the elements of the annotation type whose types can't say what their names promise. */
  List<Misfitting> misfits(TypeElement type, TypeElement machine) {
    List<Misfitting> misfits = new ArrayList<>();
    if (carried.isEmpty()) {
      return misfits;
    }
    Map<String, Misfit.Kind> members = transition ? TRANSITION_MEMBERS : STATE_MEMBERS;
    List<ExecutableElement> elements = ElementFilter.methodsIn(type.getEnclosedElements());
    Set<String> missing = new HashSet<>(members.keySet());
    elements.forEach(element -> missing.remove(element.getSimpleName().toString()));
    for (ExecutableElement element : elements) {
      Misfit.Kind kind = members.get(element.getSimpleName().toString());
      if (kind != null && !fits(element, kind, machine)) {
        misfits.add(new Misfitting(kind, element, ""));
      }
      if (kind == null) {
        String name = element.getSimpleName().toString();
        Misspelling.meant(name, missing, isOfStates(element, machine))
            .map(meant -> new Misfitting(Misfit.Kind.MISSPELT, element, meant))
            .ifPresent(misfits::add);
      }
    }
    return misfits;
  }

  /** An element that doesn't fit, why, and what it was meant to be. */
  record Misfitting(Misfit.Kind kind, ExecutableElement element, String meant) {}

  private static boolean isOfStates(ExecutableElement element, TypeElement machine) {
    TypeMirror type = element.getReturnType();
    TypeMirror item = type instanceof ArrayType array ? array.getComponentType() : type;
    return element(item).filter(each -> isSame(each, machine)).isPresent();
  }

  private static boolean fits(ExecutableElement element, Misfit.Kind kind, TypeElement machine) {
    TypeMirror type = element.getReturnType();
    boolean single = kind == Misfit.Kind.NO_FLAG || element.getSimpleName().contentEquals("guard");
    if (!single && type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    return switch (kind) {
      case NO_FLAG -> type.getKind() == TypeKind.BOOLEAN;
      case NO_STRING -> isString(type);
      case NO_STATE ->
          isString(type) || element(type).filter(each -> isSame(each, machine)).isPresent();
      case NO_ACTOR ->
          isString(type)
              || element(type).filter(each -> each.getKind() == ElementKind.ENUM).isPresent();
      case SEVERAL_MEANINGS, INDIRECT, FOREIGN, MISSPELT -> true;
    };
  }

  private static boolean isString(TypeMirror type) {
    return element(type)
        .filter(each -> each.getQualifiedName().contentEquals(String.class.getName()))
        .isPresent();
  }

  private static boolean isSame(TypeElement one, TypeElement other) {
    return one.getQualifiedName().contentEquals(other.getQualifiedName());
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
