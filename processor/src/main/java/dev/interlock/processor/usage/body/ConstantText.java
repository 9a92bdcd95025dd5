package dev.interlock.processor.usage.body;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * The text that an expression always is: literals, constants, and what is put together of them.
 *
 * @param compilation the compilation
 */
public record ConstantText(Compilation compilation) {

  /** Returns the text. */
  public Optional<String> of(TreePath expression) {
    Tree tree = expression.getLeaf();
    if (tree instanceof LiteralTree literal) {
      return Optional.ofNullable(literal.getValue()).map(String::valueOf);
    }
    if (tree instanceof ParenthesizedTree inner) {
      return of(new TreePath(expression, inner.getExpression()));
    }
    if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
      Optional<String> left = of(new TreePath(expression, sum.getLeftOperand()));
      Optional<String> right = of(new TreePath(expression, sum.getRightOperand()));
      return left.flatMap(one -> right.map(one::concat));
    }
    return compilation
        .element(expression)
        .filter(VariableElement.class::isInstance)
        .map(each -> ((VariableElement) each).getConstantValue())
        .map(String::valueOf);
  }
}
