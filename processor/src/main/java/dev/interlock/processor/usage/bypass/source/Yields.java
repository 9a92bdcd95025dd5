package dev.interlock.processor.usage.bypass.source;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/** What a switch expression may be. */
public final class Yields extends TreePathScanner<Void, Void> {

  private final List<TreePath> values = new ArrayList<>();

  private Yields() {}

  /** Returns the expressions that are its value, one in each case or several. */
  public static List<TreePath> of(TreePath choice) {
    Yields yields = new Yields();
    for (CaseTree each : ((SwitchExpressionTree) choice.getLeaf()).getCases()) {
      yields.scan(new TreePath(choice, each), null);
    }
    return yields.values;
  }

  @Override
  public Void visitCase(CaseTree each, Void nothing) {
    if (each.getBody() instanceof ExpressionTree value) {
      values.add(new TreePath(getCurrentPath(), value));
      return null;
    }
    return super.visitCase(each, null);
  }

  @Override
  public Void visitYield(YieldTree yield, Void nothing) {
    values.add(new TreePath(getCurrentPath(), yield.getValue()));
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree inner, Void nothing) {
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    return null;
  }
}
