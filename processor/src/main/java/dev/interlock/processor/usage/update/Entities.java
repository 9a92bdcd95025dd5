package dev.interlock.processor.usage.update;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which class a statement means by an entity's name, as far as the source around it tells. */
record Entities(Compilation compilation) {

  /** Returns the class; nothing if none in sight is called so. */
  Optional<TypeElement> find(String name, TreePath place) {
    if (name.contains(".")) {
      return Optional.ofNullable(compilation.elements().getTypeElement(name));
    }
    return Stream.of(around(place), imported(name, place.getCompilationUnit()))
        .flatMap(List::stream)
        .filter(each -> isCalled(name, each))
        .findFirst();
  }

  /** The classes around, with what a repository is of: its interfaces' type arguments. */
  private List<TypeElement> around(TreePath place) {
    List<TypeElement> found = new ArrayList<>();
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && compilation.element(at).orElse(null) instanceof TypeElement type) {
        found.add(type);
        for (TypeMirror each : compilation.types().directSupertypes(type.asType())) {
          ((DeclaredType) each)
              .getTypeArguments().stream()
                  .filter(DeclaredType.class::isInstance)
                  .map(argument -> (TypeElement) ((DeclaredType) argument).asElement())
                  .forEach(found::add);
        }
      }
    }
    return found;
  }

  private List<TypeElement> imported(String name, CompilationUnitTree unit) {
    String own =
        unit.getPackageName() == null ? name : unit.getPackageName().toString() + "." + name;
    return Stream.concat(
            Stream.of(own),
            unit.getImports().stream()
                .filter(each -> !each.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString)
                .map(each -> each.endsWith(".*") ? each.replaceFirst("\\*$", name) : each))
        .flatMap(each -> Stream.ofNullable(compilation.elements().getTypeElement(each)))
        .toList();
  }

  /** Whether a class is an entity of a name: its own, or the one that its annotation gives. */
  private static boolean isCalled(String name, TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(each -> simpleName(each).equals("Entity"))
        .map(each -> given(each).orElse(type.getSimpleName().toString()))
        .anyMatch(name::equals);
  }

  private static Optional<String> given(AnnotationMirror entity) {
    return entity.getElementValues().entrySet().stream()
        .filter(each -> each.getKey().getSimpleName().contentEquals("name"))
        .map(each -> String.valueOf(each.getValue().getValue()))
        .filter(each -> !each.isEmpty())
        .findFirst();
  }

  private static String simpleName(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    return type.getSimpleName().toString();
  }

  /** Returns whether an attribute counts how often a row was changed. */
  static boolean isVersion(Element attribute) {
    return attribute.getAnnotationMirrors().stream()
        .anyMatch(each -> simpleName(each).equals("Version"));
  }
}
