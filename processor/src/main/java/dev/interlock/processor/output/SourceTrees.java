package dev.interlock.processor.output;

import static javax.lang.model.type.TypeKind.ERROR;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Positions by javac's own trees. They know the place of every item in every annotation, which the
 * portable messager doesn't where an annotation is repeated. Other compilers have no such trees.
 */
final class SourceTrees {

  private final Trees trees;

  private SourceTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns the trees of the compiler, or nothing if it isn't javac or is wrapped. */
  static Optional<SourceTrees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SourceTrees(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /** Prints a message at an origin; returns false if the source isn't at hand. */
  boolean print(Diagnostic.Kind kind, String message, TypeElement type, Origin origin) {
    TreePath path = trees.getPath(type);
    Optional<Tree> tree = path == null ? Optional.empty() : find(path, type, origin);
    tree.ifPresent(found -> trees.printMessage(kind, message, found, path.getCompilationUnit()));
    return tree.isPresent();
  }

  /** Returns the line of an origin. */
  OptionalLong line(TypeElement type, Origin origin) {
    TreePath path = trees.getPath(type);
    if (path == null) {
      return OptionalLong.empty();
    }
    return find(path, type, origin)
        .map(tree -> trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree))
        .filter(position -> position >= 0)
        .map(position -> path.getCompilationUnit().getLineMap().getLineNumber(position))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /**
   * Returns whether an enum carries annotations whose types aren't there: its constants any, itself
   * one of a simple name.
   */
  boolean hasUnknownAnnotation(TypeElement type, String name) {
    TreePath path = trees.getPath(type);
    return path != null
        && path.getLeaf() instanceof ClassTree declaration
        && (declaration.getModifiers().getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().endsWith(name))
                .anyMatch(each -> isUnknown(path, each))
            || declaration.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .anyMatch(
                    member ->
                        member.getModifiers().getAnnotations().stream()
                            .anyMatch(each -> isUnknown(new TreePath(path, member), each))));
  }

  private boolean isUnknown(TreePath path, AnnotationTree annotation) {
    return element(path, annotation).filter(type -> type.asType().getKind() != ERROR).isEmpty();
  }

  private Optional<Tree> find(TreePath enumPath, TypeElement type, Origin origin) {
    if (!(enumPath.getLeaf() instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    if (origin.constant().isEmpty()) {
      return origin.annotation().isEmpty()
          ? Optional.of(declaration)
          : annotation(enumPath, declaration.getModifiers().getAnnotations(), origin);
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT
          && member.getSimpleName().contentEquals(origin.constant())
          && trees.getTree(member) instanceof VariableTree constant) {
        return origin.annotation().isEmpty()
            ? Optional.of(name(constant))
            : annotation(
                new TreePath(enumPath, constant), constant.getModifiers().getAnnotations(), origin);
      }
    }
    return Optional.empty();
  }

  /**
   * A constant's declaration begins at its first annotation. The constant's own name is where javac
   * has it that the class of the constant is named.
   */
  private static Tree name(VariableTree constant) {
    return constant.getInitializer() instanceof NewClassTree creation
        ? creation.getIdentifier()
        : constant;
  }

  private Optional<Tree> annotation(
      TreePath path, List<? extends AnnotationTree> annotations, Origin origin) {
    List<AnnotationTree> named = new ArrayList<>();
    for (AnnotationTree annotation : annotations) {
      String name = name(path, annotation);
      if (name.equals(origin.annotation())) {
        named.add(annotation);
      } else {
        // A container, if it holds annotations at all.
        items(argument(annotation, "value")).stream()
            .filter(AnnotationTree.class::isInstance)
            .map(AnnotationTree.class::cast)
            .filter(each -> name(path, each).equals(origin.annotation()))
            .forEach(named::add);
      }
    }
    if (named.size() <= origin.occurrence()) {
      return Optional.empty();
    }
    AnnotationTree found = named.get(origin.occurrence());
    Optional<ExpressionTree> value = argument(found, origin.member());
    if (origin.member().isEmpty() || value.isEmpty()) {
      return Optional.of(found);
    }
    List<? extends ExpressionTree> items = items(value);
    return Optional.of(
        origin.item() >= 0 && origin.item() < items.size()
            ? items.get(origin.item())
            : value.get());
  }

  private String name(TreePath path, AnnotationTree annotation) {
    return element(path, annotation)
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .orElse("");
  }

  private Optional<Element> element(TreePath path, AnnotationTree annotation) {
    return Optional.ofNullable(
        trees.getElement(
            new TreePath(new TreePath(path, annotation), annotation.getAnnotationType())));
  }

  private static Optional<ExpressionTree> argument(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable() instanceof IdentifierTree name
          && name.getName().contentEquals(member)) {
        return Optional.of(assignment.getExpression());
      }
      if (!(argument instanceof AssignmentTree) && member.equals("value")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private static List<? extends ExpressionTree> items(Optional<ExpressionTree> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof NewArrayTree array
        ? array.getInitializers()
        : List.of(value.get());
  }
}
