package dev.interlock.processor.usage.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where statements of JPQL are handed to JPA and to what is built on it, by simple names. */
final class Statements {

  private static final Set<String> CREATING = Set.of("createQuery", "createMutationQuery");
  private static final Set<String> ANNOTATIONS = Set.of("Query", "NamedQuery");
  private static final Set<String> MEMBERS = Set.of("value", "query");
  private static final String NATIVE = "nativeQuery";

  private Statements() {}

  /** Returns the statement that a call creates. */
  static Optional<TreePath> inCall(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    return call.getArguments().isEmpty() || !CREATING.contains(name(call.getMethodSelect()))
        ? Optional.empty()
        : Optional.of(new TreePath(path, call.getArguments().get(0)));
  }

  /** Returns the statement that an annotation gives. One of SQL is none. */
  static List<TreePath> inAnnotation(TreePath path) {
    AnnotationTree annotation = (AnnotationTree) path.getLeaf();
    List<TreePath> found = new ArrayList<>();
    if (ANNOTATIONS.contains(name(annotation.getAnnotationType()))) {
      for (ExpressionTree each : annotation.getArguments()) {
        if (each instanceof AssignmentTree member) {
          String name = member.getVariable().toString();
          if (name.equals(NATIVE) && !isFalse(member.getExpression())) {
            return List.of();
          }
          if (MEMBERS.contains(name)) {
            found.add(new TreePath(new TreePath(path, each), member.getExpression()));
          }
        }
      }
    }
    return found;
  }

  private static boolean isFalse(ExpressionTree value) {
    return value instanceof LiteralTree literal && Boolean.FALSE.equals(literal.getValue());
  }

  private static String name(Tree named) {
    if (named instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return named instanceof IdentifierTree name ? name.getName().toString() : "";
  }
}
