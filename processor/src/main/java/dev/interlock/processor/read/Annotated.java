package dev.interlock.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What carries annotations of ours in a round.
 *
 * @param enums the enums that are state machines, in the order in which the compiler names them
 * @param misplaced annotations where there is no state
 */
public record Annotated(Set<TypeElement> enums, List<Misplaced> misplaced) {

  /**
   * An annotation that stands where it means nothing.
   *
   * @param element what carries it
   * @param annotation its qualified name
   */
  public record Misplaced(Element element, String annotation) {}

  /** Finds the annotated elements of a round. */
  public static Annotated in(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    Set<TypeElement> enums = new LinkedHashSet<>();
    List<Misplaced> misplaced = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (name.equals(Mirrors.GENERATED)) {
        continue;
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        Element owner =
            name.equals(Mirrors.STATE_MACHINE) ? element : element.getEnclosingElement();
        boolean placed =
            name.equals(Mirrors.STATE_MACHINE)
                ? element.getKind() == ElementKind.ENUM
                : element.getKind() == ElementKind.ENUM_CONSTANT;
        if (placed) {
          enums.add((TypeElement) owner);
        } else {
          misplaced.add(new Misplaced(element, name.replace(".List", "")));
        }
      }
    }
    return new Annotated(enums, misplaced);
  }
}
