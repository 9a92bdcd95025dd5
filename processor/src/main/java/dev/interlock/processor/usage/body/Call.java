package dev.interlock.processor.usage.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.Optional;

/**
 * A call of a method that was generated for a machine, or a reference to one.
 *
 * @param path where it is: a {@link MethodInvocationTree} or a {@link MemberReferenceTree}
 * @param machine the machine
 * @param type the generated type that has the method
 * @param method the method
 */
public record Call(TreePath path, UsedMachine machine, TypePlan type, MethodPlan method) {

  /** Returns what the method does. */
  public MethodRole role() {
    return method.role();
  }

  /** Returns whether it is {@code status::pay}, which others call. */
  public boolean isReference() {
    return path.getLeaf() instanceof MemberReferenceTree;
  }

  /**
   * Returns the narrowest place of it that a message can point at: the method's name, where it is
   * called on something.
   */
  public TreePath place() {
    return path.getLeaf() instanceof MethodInvocationTree call
        ? new TreePath(path, call.getMethodSelect())
        : path;
  }

  /**
   * Returns the expression that a parameter is given. The state that a method of the mixin leaves
   * is what it is called on; nothing if that is {@code this} unsaid, or if it is a reference.
   */
  public Optional<TreePath> given(Parameter parameter) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    if (parameter == Parameter.FROM && type.role() == TypePlan.Role.MIXIN) {
      return receiver();
    }
    int at = method.parameters().indexOf(parameter);
    List<? extends ExpressionTree> arguments = call.getArguments();
    return at < 0 || at >= arguments.size()
        ? Optional.empty()
        : Optional.of(new TreePath(path, arguments.get(at)));
  }

  /** Returns what stands before the method's name: an expression or a type, if anything does. */
  public Optional<TreePath> receiver() {
    if (path.getLeaf() instanceof MemberReferenceTree reference) {
      return Optional.of(new TreePath(path, reference.getQualifierExpression()));
    }
    return path.getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(new TreePath(new TreePath(path, select), select.getExpression()))
        : Optional.empty();
  }
}
