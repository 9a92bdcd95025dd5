package dev.interlock.processor.usage.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Collects what a class has to do with machines. It meets every expression of a compilation. */
final class BodyScanner extends ExpressionScanner {

  private final Compilation compilation;
  private final List<Call> calls = new ArrayList<>();
  private final Variables variables;

  BodyScanner(Compilation compilation) {
    this.compilation = compilation;
    this.variables = new Variables(compilation);
  }

  List<Call> calls() {
    return calls;
  }

  Variables variables() {
    return variables;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    compilation.call(getCurrentPath()).ifPresent(calls::add);
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    compilation.call(getCurrentPath()).ifPresent(calls::add);
    return super.visitMemberReference(reference, null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    variables.declared(getCurrentPath());
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void nothing) {
    TreePath path = getCurrentPath();
    variables.assigned(path, new TreePath(path, assignment.getVariable()));
    return super.visitAssignment(assignment, null);
  }
}
