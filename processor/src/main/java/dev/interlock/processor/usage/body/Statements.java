package dev.interlock.processor.usage.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;

/** Where statements of JPQL are handed to JPA and to what is built on it, by simple names. */
final class Statements {

  private static final Set<String> CREATING = Set.of("createQuery", "createMutationQuery");
  private static final Set<String> ANNOTATIONS = Set.of("Query", "NamedQuery");
  private static final Set<String> MEMBERS = Set.of("value", "query");
  private static final String NATIVE = "nativeQuery";

  private Statements() {}

  /** Returns whether the first argument of a method is a statement. */
  static boolean areTakenBy(Element method) {
    return CREATING.contains(method.getSimpleName().toString());
  }

  /** Returns whether an annotation may give statements. */
  static boolean areGivenTo(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    Name name =
        type instanceof MemberSelectTree select
            ? select.getIdentifier()
            : ((IdentifierTree) type).getName();
    return ANNOTATIONS.contains(name.toString());
  }

  /** Returns the statements that such an annotation gives. One of SQL is none. */
  static List<TreePath> in(AnnotationTree annotation, TreePath path) {
    List<TreePath> found = new ArrayList<>();
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
    return found;
  }

  private static boolean isFalse(ExpressionTree value) {
    return value instanceof LiteralTree literal && Boolean.FALSE.equals(literal.getValue());
  }
}
