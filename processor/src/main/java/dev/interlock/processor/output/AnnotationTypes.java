package dev.interlock.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Says of the trees of annotations which types they mean.
 *
 * @param trees the compiler's trees
 */
record AnnotationTypes(Trees trees) {

  /**
   * Returns an annotation's qualified name; empty if its type isn't known.
   *
   * @param path what the annotation is on
   */
  String name(TreePath path, AnnotationTree annotation) {
    return element(path, annotation)
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .orElse("");
  }

  /**
   * Returns whether an annotation's type isn't there.
   *
   * @param path what the annotation is on
   */
  boolean isUnknown(TreePath path, AnnotationTree annotation) {
    return element(path, annotation)
        .filter(type -> type.asType().getKind() != TypeKind.ERROR)
        .isEmpty();
  }

  private Optional<Element> element(TreePath path, AnnotationTree annotation) {
    return Optional.ofNullable(
        trees.getElement(
            new TreePath(new TreePath(path, annotation), annotation.getAnnotationType())));
  }
}
