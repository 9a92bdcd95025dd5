package dev.interlock.processor.usage.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a class has to do with machines. It meets every expression of a compilation. */
final class BodyScanner extends ExpressionScanner {

  private final Compilation compilation;
  private final List<Call> calls = new ArrayList<>();
  private final List<TreePath> handing = new ArrayList<>();
  private final List<TreePath> statements = new ArrayList<>();
  private final Variables variables;

  BodyScanner(Compilation compilation) {
    this.compilation = compilation;
    this.variables = new Variables(compilation);
  }

  List<Call> calls() {
    return calls;
  }

  List<TreePath> handing() {
    return handing;
  }

  List<TreePath> statements() {
    return statements;
  }

  Variables variables() {
    return variables;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    TreePath path = getCurrentPath();
    Optional<Call> generated = compilation.call(path);
    generated.ifPresent(calls::add);
    if (generated.isEmpty() && call.getArguments().size() == 1) {
      TreePath argument = new TreePath(path, call.getArguments().get(0));
      if (compilation.machine(argument).isPresent()) {
        handing.add(path);
      }
    }
    Statements.inCall(path).ifPresent(statements::add);
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    statements.addAll(Statements.inAnnotation(getCurrentPath()));
    return super.visitAnnotation(annotation, null);
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
