package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Meaning;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * What an annotation carries that carries {@code @State} or {@code @Transition}, at whatever depth.
 * It isn't read: each annotation in between could have elements of the same names.
 *
 * @param carried the simple name of the annotation that it carries
 * @param meant what that leads to
 */
record Indirect(String carried, Meaning meant) {

  /** Returns what an annotation type carries only indirectly, if it does. */
  static Optional<Indirect> of(TypeElement type) {
    return of(type, new HashSet<>(Set.of(type.getQualifiedName().toString())));
  }

  /** Annotations may carry one another in a circle. */
  private static Optional<Indirect> of(TypeElement type, Set<String> seen) {
    for (AnnotationMirror mirror : Mirrors.unwrapped(type)) {
      TypeElement carried = Mirrors.type(mirror);
      if (seen.add(Mirrors.name(mirror)) && !Mirrors.isOurs(mirror)) {
        Optional<Meaning> meant =
            Carried.by(carried).stream()
                .map(Carried::meaning)
                .findFirst()
                .or(() -> of(carried, seen).map(Indirect::meant));
        if (meant.isPresent()) {
          return meant.map(each -> new Indirect(carried.getSimpleName().toString(), each));
        }
      }
    }
    return Optional.empty();
  }
}
