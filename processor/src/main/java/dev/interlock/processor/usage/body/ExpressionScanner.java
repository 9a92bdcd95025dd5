package dev.interlock.processor.usage.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/**
 * Goes through all that is evaluated, and through annotations, but not through types and names: the
 * half of all trees, and every class of a compilation is gone through.
 */
abstract class ExpressionScanner extends TreePathScanner<Void, Void> {

  @Override
  public final Void scan(Tree tree, Void nothing) {
    return isLeft(tree) ? null : super.scan(tree, null);
  }

  private static boolean isLeft(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof LiteralTree
        || tree instanceof PrimitiveTypeTree
        || tree instanceof ParameterizedTypeTree
        || (tree instanceof ModifiersTree modifiers && modifiers.getAnnotations().isEmpty());
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    scan(type.getModifiers(), null);
    return scan(type.getMembers(), null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    scan(method.getModifiers(), null);
    scan(method.getParameters(), null);
    return scan(method.getBody(), null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    scan(variable.getModifiers(), null);
    return scan(variable.getInitializer(), null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void nothing) {
    scan(creation.getEnclosingExpression(), null);
    scan(creation.getArguments(), null);
    return scan(creation.getClassBody(), null);
  }

  @Override
  public Void visitTypeCast(TypeCastTree cast, Void nothing) {
    return scan(cast.getExpression(), null);
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree question, Void nothing) {
    return scan(question.getExpression(), null);
  }
}
