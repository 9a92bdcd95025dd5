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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/** Where statements of JPQL are handed to JPA and to what is built on it, by simple names. */
public final class Statements {

  private static final Set<String> MEMBERS = Set.of("value", "query");
  private static final String NATIVE = "nativeQuery";

  /** Names as the compiler has them: each call's is looked up, and none made a string for that. */
  private final Set<Name> creating;

  private final Set<Name> annotations;

  Statements(Elements elements) {
    this.creating = names(elements, "createQuery", "createMutationQuery");
    this.annotations = names(elements, "Query", "NamedQuery");
  }

  private static Set<Name> names(Elements elements, String... names) {
    return Stream.of(names).map(elements::getName).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether the first argument of a call is a statement. */
  boolean areCreatedBy(MethodInvocationTree call) {
    return isOne(creating, call.getMethodSelect());
  }

  /** Returns whether an annotation may give a statement. */
  boolean areGivenTo(AnnotationTree annotation) {
    return isOne(annotations, annotation.getAnnotationType());
  }

  private static boolean isOne(Set<Name> names, Tree named) {
    if (named instanceof MemberSelectTree select) {
      return names.contains(select.getIdentifier());
    }
    return named instanceof IdentifierTree name && names.contains(name.getName());
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
