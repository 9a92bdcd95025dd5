package dev.interlock.processor.usage.bypass.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;

/** What stands around a place in a source. */
public final class Around {

  private Around() {}

  /**
   * Returns the code that runs as one around a place: a method, a lambda, a block of a class, or
   * the declaration of a field.
   */
  public static TreePath code(TreePath place) {
    TreePath at = place;
    while (!isCode(at)) {
      at = at.getParentPath();
    }
    return at;
  }

  /** Returns the same, with the lambdas in it. */
  public static TreePath method(TreePath place) {
    TreePath at = code(place);
    while (at.getLeaf() instanceof LambdaExpressionTree) {
      at = code(at.getParentPath());
    }
    return at;
  }

  private static boolean isCode(TreePath path) {
    Tree tree = path.getLeaf();
    return path.getParentPath() == null
        || tree instanceof MethodTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree
        || (isOfClass(path) && (tree instanceof BlockTree || tree instanceof VariableTree));
  }

  private static boolean isOfClass(TreePath path) {
    return path.getParentPath().getLeaf() instanceof ClassTree;
  }

  /** Returns whether a place is reached whenever the code around it runs. */
  public static boolean isAlwaysReached(TreePath place) {
    TreePath code = code(place);
    for (TreePath at = place.getParentPath();
        at != null && !at.getLeaf().equals(code.getLeaf());
        at = at.getParentPath()) {
      if (isChoice(at.getLeaf())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isChoice(Tree tree) {
    return tree instanceof IfTree
        || tree instanceof CaseTree
        || tree instanceof CatchTree
        || tree instanceof ConditionalExpressionTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }

  /** Returns an expression without parentheses and casts. */
  public static TreePath bare(TreePath expression) {
    TreePath at = expression;
    while (true) {
      if (at.getLeaf() instanceof ParenthesizedTree inner) {
        at = new TreePath(at, inner.getExpression());
      } else if (at.getLeaf() instanceof TypeCastTree cast) {
        at = new TreePath(at, cast.getExpression());
      } else {
        return at;
      }
    }
  }

  /** Returns whether an expression is {@code this}, also of a class around. */
  public static boolean isThis(ExpressionTree expression) {
    return (expression instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super")))
        || (expression instanceof MemberSelectTree select
            && (select.getIdentifier().contentEquals("this")
                || select.getIdentifier().contentEquals("super")));
  }

  /** Returns the name of the method around a place; empty if there is none. */
  public static String named(TreePath place) {
    return method(place).getLeaf() instanceof MethodTree method ? method.getName().toString() : "";
  }
}
