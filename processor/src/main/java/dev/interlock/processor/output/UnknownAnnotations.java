package dev.interlock.processor.output;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Annotations whose types aren't there, or aren't there yet. Among the annotations of an element,
 * the compiler of JDK 17 leaves them out; its trees have them.
 */
public final class UnknownAnnotations {

  private UnknownAnnotations() {}

  /** Returns whether a constant of an enum is seen to carry one, or it stands for the settings. */
  public static boolean on(ProcessingEnvironment environment, TypeElement type) {
    return SourceTrees.of(environment)
        .filter(trees -> trees.hasUnknownAnnotation(type, "StateMachine"))
        .isPresent();
  }
}
