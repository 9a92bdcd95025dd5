package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation type whose uses declare something to a machine: {@code @State} or
 * {@code @Transition}, or a type of the user's own that carries one.
 *
 * @param type the annotation type
 * @param carried the one annotation of ours that a type of the user's carries; empty for our own
 * @param several whether it carries more than one, and so means nothing
 * @param meaning what it means
 */
record DeclaringType(
    TypeElement type, Optional<AnnotationMirror> carried, boolean several, Meaning meaning) {

  /** Returns an annotation type, or nothing if it has nothing to do with machines. */
  static Optional<DeclaringType> of(TypeElement type) {
    for (Meaning each : Meaning.values()) {
      if (type.getQualifiedName().contentEquals(each.qualifiedName())) {
        return Optional.of(new DeclaringType(type, Optional.empty(), false, each));
      }
    }
    List<Carried> carried = Carried.by(type);
    if (carried.isEmpty()) {
      return Optional.empty();
    }
    Carried first = carried.get(0);
    boolean several = carried.size() > 1 || Indirect.of(type).isPresent();
    return Optional.of(
        new DeclaringType(type, Optional.of(first.mirror()), several, first.meaning()));
  }

  /** Returns the elements that it declares. */
  List<ExecutableElement> elements() {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /**
   * Returns all reasons why it can't be read; none if it can.
   *
   * @param machine the enum in which it is used
   * @param use where it is used
   */
  List<Misfit> misfits(TypeElement machine, Origin use) {
    String name = type.getSimpleName().toString();
    if (several) {
      return List.of(new Misfit.Ambiguous(name, use));
    }
    List<Misfit> misfits = new ArrayList<>();
    for (ExecutableElement element :
        carried.isPresent() ? elements() : List.<ExecutableElement>of()) {
      ElementType elementType = ElementType.of(element);
      String elementName = element.getSimpleName().toString();
      String text = AnnotationText.declaration(element);
      Origin origin = use.member(elementName).by(Giver.ELEMENT);
      AnnotationMember.named(elementName, meaning)
          .ifPresentOrElse(
              member -> {
                if (!elementType.fits(member, machine)) {
                  misfits.add(new Misfit.WrongType(name, text, member, origin));
                }
              },
              () ->
                  Misspelling.meant(elementName, missing(), elementType.names(machine))
                      .map(member -> new Misfit.Misspelt(name, text, member, origin))
                      .ifPresent(misfits::add));
    }
    return misfits;
  }

  /** Returns the members of ours that it has no elements for. */
  private List<AnnotationMember> missing() {
    Set<String> declared =
        elements().stream()
            .map(each -> each.getSimpleName().toString())
            .collect(Collectors.toSet());
    return AnnotationMember.of(meaning).stream()
        .filter(member -> !declared.contains(member.member()))
        .toList();
  }
}
