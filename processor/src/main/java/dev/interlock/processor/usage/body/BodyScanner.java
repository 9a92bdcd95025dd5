package dev.interlock.processor.usage.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Collects what a class has to do with machines. It meets every expression of a compilation, nearly
 * none of which has: so what it asks of each is cheap.
 */
final class BodyScanner extends ExpressionScanner {

  private final Compilation compilation;
  private final List<Call> calls = new ArrayList<>();
  private final List<TreePath> handing = new ArrayList<>();
  private final List<TreePath> statements = new ArrayList<>();
  private final Variables variables = new Variables();

  BodyScanner(Compilation compilation, TreePath type) {
    super(type);
    this.compilation = compilation;
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
    List<? extends ExpressionTree> arguments = call.getArguments();
    // A call itself means nothing to javac; what is called does.
    if (!addGenerated(call.getMethodSelect()) && !arguments.isEmpty()) {
      if (arguments.size() == 1 && isState(arguments.get(0))) {
        handing.add(path());
      }
      if (compilation.statements().areCreatedBy(call)) {
        statements.add(new TreePath(path(), arguments.get(0)));
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    if (compilation.statements().areGivenTo(annotation)) {
      statements.addAll(Statements.in(annotation, path()));
    }
    return super.visitAnnotation(annotation, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    addGenerated(reference);
    return super.visitMemberReference(reference, null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    Element declared = compilation.trees().getElement(alone(variable));
    if (declared != null
        && compilation.machines().of(declared.asType()).isPresent()
        && declared.getKind() != ElementKind.ENUM_CONSTANT) {
      variables.declared(declared, path());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void nothing) {
    if (isState(assignment.getVariable())) {
      variables.assigned(path(), compilation.element(alone(assignment.getVariable())));
    }
    return super.visitAssignment(assignment, null);
  }

  /** Adds the call of a generated method, and returns whether it is one. */
  private boolean addGenerated(Tree called) {
    Optional<Call> call =
        compilation.trees().getElement(alone(called)) instanceof ExecutableElement method
            ? compilation
                .machines()
                .generated(method)
                .flatMap(type -> type.call(method, path()))
            : Optional.empty();
    call.ifPresent(calls::add);
    return call.isPresent();
  }

  private boolean isState(ExpressionTree expression) {
    return compilation.machine(alone(expression)).isPresent();
  }
}
