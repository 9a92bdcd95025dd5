package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Meaning;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An annotation of ours that an annotation type carries.
 *
 * @param mirror the annotation
 * @param meaning what it means
 */
record Carried(AnnotationMirror mirror, Meaning meaning) {

  /** Returns those that an annotation type carries itself. */
  static List<Carried> by(TypeElement type) {
    return Stream.of(Meaning.values())
        .flatMap(
            meaning ->
                Mirrors.of(type, meaning.qualifiedName()).stream()
                    .map(mirror -> new Carried(mirror, meaning)))
        .toList();
  }
}
