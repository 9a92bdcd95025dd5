package dev.interlock.processor.usage.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Collects what a class has to do with machines. It meets every expression of a compilation, nearly
 * none of which has: so what it asks of each is cheap.
 */
final class BodyScanner extends ExpressionScanner {

  private final Trees trees;
  private final Machines machines;
  private final CalledMethods methods;
  private final List<Call> calls = new ArrayList<>();
  private final List<TreePath> handing = new ArrayList<>();
  private final List<TreePath> statements = new ArrayList<>();
  private final Variables variables = new Variables();

  BodyScanner(Compilation compilation, TreePath type) {
    super(type);
    this.trees = compilation.trees();
    this.machines = compilation.machines();
    this.methods = compilation.methods();
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
    // A call itself means nothing to javac; what is called does.
    CalledMethod method = called(call.getMethodSelect());
    if (!method.isOther()) {
      TreePath path = path();
      method.generated().ifPresent(each -> calls.add(each.call(path)));
      if (method.takesState()) {
        handing.add(path);
      }
      if (method.takesStatement() && !call.getArguments().isEmpty()) {
        statements.add(new TreePath(path, call.getArguments().get(0)));
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    called(reference).generated().ifPresent(each -> calls.add(each.call(path())));
    return super.visitMemberReference(reference, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    if (Statements.areGivenTo(annotation)) {
      statements.addAll(Statements.in(annotation, path()));
    }
    return super.visitAnnotation(annotation, null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    Element declared = trees.getElement(alone(variable));
    if (declared != null
        && machines.of(declared.asType()).isPresent()
        && declared.getKind() != ElementKind.ENUM_CONSTANT) {
      variables.declared(declared, path());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void nothing) {
    TreePath target = alone(assignment.getVariable());
    if (machines.of(trees.getTypeMirror(target)).isPresent()) {
      variables.assigned(path(), Optional.ofNullable(trees.getElement(target)));
    }
    return super.visitAssignment(assignment, null);
  }

  private CalledMethod called(Tree named) {
    return methods.of(trees.getElement(alone(named)));
  }
}
