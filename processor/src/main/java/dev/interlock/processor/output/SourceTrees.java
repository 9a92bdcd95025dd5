package dev.interlock.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Origin.Giver;
import dev.interlock.processor.read.Mirrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Positions by javac's own trees. They know the place of every item in every annotation, which the
 * portable messager doesn't where an annotation is repeated. Other compilers have no such trees.
 */
final class SourceTrees {

  private final Trees trees;
  private final AnnotationTypes types;

  private SourceTrees(Trees trees) {
    this.trees = trees;
    this.types = new AnnotationTypes(trees);
  }

  /** A declaration or annotation, and what in it is meant. */
  private record Found(CompilationUnitTree unit, Tree whole, Optional<Tree> mark) {}

  /** Returns the positions, or nothing if the compiler isn't javac or is wrapped. */
  static Optional<SourceTrees> of(ProcessingEnvironment environment) {
    return trees(environment).map(SourceTrees::new);
  }

  /** Returns the trees of the compiler, or nothing if it isn't javac or is wrapped. */
  static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /** Prints a message at an origin; returns false if the source isn't at hand. */
  boolean print(Diagnostic.Kind kind, String message, TypeElement type, Origin origin) {
    Optional<Found> found = find(type, origin);
    found.ifPresent(
        at -> trees.printMessage(kind, message, at.mark().orElse(at.whole()), at.unit()));
    return found.isPresent();
  }

  /** Returns what stands at an origin. */
  Optional<Excerpt> excerpt(TypeElement type, Origin origin) {
    return find(type, origin).flatMap(found -> excerpt(type, found));
  }

  /**
   * Returns what gives an annotation of the user's own its meaning.
   *
   * @param type the enum in which it is used
   * @param annotation the annotation
   * @param origin a use, with the member that is meant if the declaration gives its value
   */
  Optional<Excerpt> meaning(TypeElement type, TypeElement annotation, Origin origin) {
    TreePath path = trees.getPath(annotation);
    if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    if (origin.giver() == Giver.ELEMENT) {
      return NamedElements.member(annotation, origin.member())
          .map(trees::getTree)
          .map(element -> new Found(path.getCompilationUnit(), element, item(element, origin)))
          .flatMap(found -> excerpt(type, found));
    }
    return annotations(declaration.getModifiers().getAnnotations()).stream()
        .filter(each -> Set.of(Mirrors.STATE, Mirrors.TRANSITION).contains(types.name(path, each)))
        .findFirst()
        .map(each -> found(path, each, origin.giver() == Giver.USE ? origin.whole() : origin))
        .flatMap(found -> excerpt(type, found));
  }

  private static Optional<Tree> item(MethodTree element, Origin origin) {
    return Optional.ofNullable(element.getDefaultValue())
        .map(value -> AnnotationTrees.item(value, origin));
  }

  private Optional<Found> find(TypeElement type, Origin origin) {
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    if (origin.constant().isEmpty()) {
      return origin.annotation().isEmpty()
          ? Optional.of(new Found(path.getCompilationUnit(), declaration, Optional.empty()))
          : annotation(path, declaration.getModifiers().getAnnotations(), origin);
    }
    Element member = NamedElements.carrier(type, origin);
    if (!(trees.getTree(member) instanceof VariableTree constant)) {
      return Optional.empty();
    }
    return origin.annotation().isEmpty()
        ? Optional.of(new Found(path.getCompilationUnit(), name(constant), Optional.empty()))
        : annotation(
            new TreePath(path, constant), constant.getModifiers().getAnnotations(), origin);
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

  private Optional<Found> annotation(
      TreePath path, List<? extends AnnotationTree> annotations, Origin origin) {
    return annotations(annotations).stream()
        .filter(each -> types.name(path, each).equals(origin.annotation()))
        .skip(origin.occurrence())
        .findFirst()
        .map(each -> found(path, each, origin));
  }

  private static Found found(TreePath path, AnnotationTree annotation, Origin origin) {
    return new Found(
        path.getCompilationUnit(), annotation, AnnotationTrees.mark(annotation, origin));
  }

  /** Returns the annotations, each container followed by what it holds. */
  private static List<AnnotationTree> annotations(List<? extends AnnotationTree> annotations) {
    List<AnnotationTree> all = new ArrayList<>();
    for (AnnotationTree annotation : annotations) {
      all.add(annotation);
      all.addAll(AnnotationTrees.held(annotation));
    }
    return all;
  }

  private Optional<Excerpt> excerpt(TypeElement type, Found found) {
    return new Excerpts(trees.getSourcePositions(), trees.getPath(type).getCompilationUnit())
        .of(found.unit(), found.whole(), found.mark());
  }
}
