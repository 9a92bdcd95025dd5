package dev.interlock.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Annotations whose types aren't there, or aren't there yet. Among the annotations of an element,
 * the compiler of JDK 17 leaves them out; its trees have them.
 */
public final class UnknownAnnotations {

  private static final String SETTINGS = "StateMachine";

  private UnknownAnnotations() {}

  /** Returns whether a constant of an enum is seen to carry one, or it stands for the settings. */
  public static boolean on(ProcessingEnvironment environment, TypeElement type) {
    return SourceTrees.trees(environment).filter(trees -> isOn(type, trees)).isPresent();
  }

  private static boolean isOn(TypeElement type, Trees trees) {
    AnnotationTypes types = new AnnotationTypes(trees);
    return Optional.ofNullable(trees.getPath(type))
        .filter(
            path ->
                path.getLeaf() instanceof ClassTree declaration
                    && (isOnEnum(declaration, path, types)
                        || declaration.getMembers().stream()
                            .anyMatch(member -> isOnConstant(member, path, types))))
        .isPresent();
  }

  private static boolean isOnEnum(ClassTree declaration, TreePath path, AnnotationTypes types) {
    return declaration.getModifiers().getAnnotations().stream()
        .filter(UnknownAnnotations::isOfSettings)
        .anyMatch(each -> types.isUnknown(path, each));
  }

  private static boolean isOfSettings(AnnotationTree annotation) {
    return annotation.getAnnotationType().toString().endsWith(SETTINGS);
  }

  private static boolean isOnConstant(Tree member, TreePath path, AnnotationTypes types) {
    return member instanceof VariableTree constant
        && constant.getModifiers().getAnnotations().stream()
            .anyMatch(each -> types.isUnknown(new TreePath(path, constant), each));
  }
}
