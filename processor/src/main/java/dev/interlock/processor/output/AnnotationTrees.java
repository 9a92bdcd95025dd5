package dev.interlock.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.interlock.processor.declaration.Origin;
import java.util.List;
import java.util.Optional;

/** Finds what an origin means in an annotation's tree. */
final class AnnotationTrees {

  private AnnotationTrees() {}

  /** Returns the member or the item that an origin is; empty if it isn't written here. */
  static Optional<Tree> mark(AnnotationTree annotation, Origin origin) {
    return argument(annotation, origin.member()).map(argument -> mark(argument, origin));
  }

  /** Returns the item of a value that an origin is, or the value. */
  static Tree item(Tree value, Origin origin) {
    List<? extends Tree> items = items(value);
    return start(
        origin.item() >= 0 && origin.item() < items.size() ? items.get(origin.item()) : value);
  }

  /** Returns the annotations that a container holds, if it is one at all. */
  static List<AnnotationTree> held(AnnotationTree container) {
    return argument(container, "value").stream()
        .flatMap(value -> items(value(value)).stream())
        .filter(AnnotationTree.class::isInstance)
        .map(AnnotationTree.class::cast)
        .toList();
  }

  /** A flag's value says nothing; there, the member is what matters. */
  private static Tree mark(ExpressionTree argument, Origin origin) {
    boolean flag = value(argument).getKind() == Tree.Kind.BOOLEAN_LITERAL;
    return flag ? start(argument) : item(value(argument), origin);
  }

  private static Optional<ExpressionTree> argument(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      boolean named =
          argument instanceof AssignmentTree assignment
              ? assignment.getVariable() instanceof IdentifierTree name
                  && name.getName().contentEquals(member)
              : member.equals("value");
      if (named) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private static ExpressionTree value(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
  }

  private static List<? extends Tree> items(Tree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  /** javac points at the operator in the middle of an expression; we point where it begins. */
  private static Tree start(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return start(select.getExpression());
    }
    if (tree instanceof BinaryTree binary) {
      return start(binary.getLeftOperand());
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return start(conditional.getCondition());
    }
    if (tree instanceof ArrayTypeTree array) {
      return start(array.getType());
    }
    return tree instanceof AssignmentTree assignment ? start(assignment.getVariable()) : tree;
  }
}
