package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Meaning;
import java.util.ArrayList;
import java.util.List;
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
    List<Carried> carried = new ArrayList<>();
    for (Meaning meaning : Meaning.values()) {
      for (AnnotationMirror mirror : Mirrors.of(type, meaning.qualifiedName())) {
        carried.add(new Carried(mirror, meaning));
      }
    }
    return carried;
  }
}
