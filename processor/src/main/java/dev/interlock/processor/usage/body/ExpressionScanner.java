package dev.interlock.processor.usage.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Goes through all that is evaluated in a class, and through annotations, but not through types:
 * every class of a compilation is gone through. A path is made only where one is asked for.
 */
abstract class ExpressionScanner extends TreeScanner<Void, Void> {

  private final TreePath type;

  /** The tree that is visited and those around it, up to the class; the innermost first. */
  private final Deque<Tree> around = new ArrayDeque<>();

  ExpressionScanner(TreePath type) {
    this.type = type;
  }

  /** Goes through the class. */
  final void scan() {
    type.getLeaf().accept(this, null);
  }

  /** Returns the path to the tree that is visited. */
  final TreePath path() {
    TreePath path = type;
    for (Iterator<Tree> each = around.descendingIterator(); each.hasNext(); ) {
      path = new TreePath(path, each.next());
    }
    return path;
  }

  /**
   * Returns what stands for the path to a tree where javac is asked about that tree alone, as it is
   * about one that it has analysed.
   */
  final TreePath alone(Tree tree) {
    return new TreePath(type, tree);
  }

  @Override
  public final Void scan(Tree tree, Void nothing) {
    if (tree != null) {
      around.push(tree);
      tree.accept(this, null);
      around.pop();
    }
    return null;
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
