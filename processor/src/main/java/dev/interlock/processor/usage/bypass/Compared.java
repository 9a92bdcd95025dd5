package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Around;

/**
 * Whether a value comes to a field only where that has no state yet, which is so restored, or has
 * that very state, which so stays.
 */
final class Compared {

  private final Compilation compilation;
  private final Site site;
  private final String value;

  private Compared(Compilation compilation, Site site, Culprit culprit) {
    this.compilation = compilation;
    this.site = site;
    this.value = culprit.value().getLeaf().toString();
  }

  /** Returns whether that is what the conditions around a value say. */
  static boolean isSo(Compilation compilation, Site site, Culprit culprit) {
    Compared compared = new Compared(compilation, site, culprit);
    TreePath code = Around.code(culprit.value());
    for (TreePath at = culprit.value();
        !at.getLeaf().equals(code.getLeaf());
        at = at.getParentPath()) {
      if (compared.isSo(at.getParentPath(), at.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSo(TreePath around, Tree part) {
    Tree tree = around.getLeaf();
    if (tree instanceof IfTree choice) {
      return (part.equals(choice.getThenStatement()) && says(around, choice.getCondition(), true))
          || (part.equals(choice.getElseStatement()) && says(around, choice.getCondition(), false));
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return (part.equals(choice.getTrueExpression()) && says(around, choice.getCondition(), true))
          || (part.equals(choice.getFalseExpression())
              && says(around, choice.getCondition(), false));
    }
    if (tree instanceof BlockTree block) {
      for (StatementTree before : block.getStatements()) {
        if (before.equals(part)) {
          return false;
        }
        if (before instanceof IfTree choice
            && leaves(choice.getThenStatement())
            && says(new TreePath(around, choice), choice.getCondition(), false)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return !block.getStatements().isEmpty()
          && leaves(block.getStatements().get(block.getStatements().size() - 1));
    }
    return statement instanceof ReturnTree || statement instanceof ThrowTree;
  }

  /** Returns whether a condition that holds, or doesn't, leaves nothing else possible. */
  private boolean says(TreePath around, ExpressionTree condition, boolean holds) {
    TreePath at = Around.bare(new TreePath(around, condition));
    if (at.getLeaf() instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return says(at, not.getExpression(), !holds);
    }
    if (!(at.getLeaf() instanceof BinaryTree binary)) {
      return false;
    }
    return switch (binary.getKind()) {
      case EQUAL_TO -> holds && compares(at, binary);
      case NOT_EQUAL_TO -> !holds && compares(at, binary);
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        boolean left = says(at, binary.getLeftOperand(), holds);
        boolean right = says(at, binary.getRightOperand(), holds);
        boolean both = (binary.getKind() == Tree.Kind.CONDITIONAL_AND) == holds;
        yield both ? left || right : left && right;
      }
      default -> false;
    };
  }

  private boolean compares(TreePath at, BinaryTree binary) {
    return isPair(at, binary.getLeftOperand(), binary.getRightOperand())
        || isPair(at, binary.getRightOperand(), binary.getLeftOperand());
  }

  private boolean isPair(TreePath at, ExpressionTree field, ExpressionTree other) {
    return (other.getKind() == Tree.Kind.NULL_LITERAL || other.toString().equals(value))
        && compilation.element(new TreePath(at, field)).filter(site.field()::equals).isPresent();
  }
}
