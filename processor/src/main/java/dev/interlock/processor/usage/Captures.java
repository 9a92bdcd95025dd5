package dev.interlock.processor.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.interlock.processor.usage.body.Compilation;
import javax.lang.model.element.Element;

/** Whether a lambda or a local class reads a variable, which may not be assigned again then. */
final class Captures extends TreePathScanner<Boolean, Boolean> {

  private final Element variable;
  private final Compilation compilation;

  private Captures(Element variable, Compilation compilation) {
    this.variable = variable;
    this.compilation = compilation;
  }

  /** Returns whether one does within a scope. */
  static boolean capture(Element variable, TreePath scope, Compilation compilation) {
    return Boolean.TRUE.equals(new Captures(variable, compilation).scan(scope, false));
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree lambda, Boolean within) {
    return super.visitLambdaExpression(lambda, true);
  }

  @Override
  public Boolean visitClass(ClassTree type, Boolean within) {
    return super.visitClass(type, true);
  }

  @Override
  public Boolean visitIdentifier(IdentifierTree name, Boolean within) {
    return within && variable.equals(compilation.trees().getElement(getCurrentPath()));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
