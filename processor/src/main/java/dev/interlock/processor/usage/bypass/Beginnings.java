package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What chains of calls on a builder begin with.
 *
 * @param compilation the compilation
 * @param uses what the class does with its variables
 */
record Beginnings(Compilation compilation, Uses uses) {

  /** How long a chain of calls may be. */
  private static final int MOST_STEPS = 200;

  /**
   * What a builder begins with.
   *
   * @param object the expression of an object; empty if that is the one at work
   */
  record Beginning(Optional<TreePath> object) {

    static Beginning with(TreePath object) {
      return new Beginning(Optional.of(object));
    }
  }

  /** Returns what a builder begins with; nothing if it begins with nothing. */
  Optional<Beginning> of(TreePath builder, TypeElement product) {
    TreePath at = builder;
    for (int step = 0; step < MOST_STEPS; step++) {
      at = Around.bare(at);
      if (at.getLeaf() instanceof NewClassTree creation) {
        return given(at, creation.getArguments(), product).map(Beginning::with);
      }
      if (!(at.getLeaf() instanceof MethodInvocationTree call)) {
        Optional<TreePath> value = onlyValue(at);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        at = value.get();
        continue;
      }
      Optional<TreePath> given = given(at, call.getArguments(), product);
      if (given.isPresent()) {
        return given.map(Beginning::with);
      }
      TreePath named = new TreePath(at, call.getMethodSelect());
      Optional<TreePath> receiver =
          call.getMethodSelect() instanceof MemberSelectTree select
              ? Optional.of(new TreePath(named, select.getExpression()))
              : Optional.empty();
      if (isOf(named, product)) {
        return Optional.of(new Beginning(receiver));
      }
      if (receiver.isEmpty()) {
        return Optional.empty();
      }
      at = receiver.get();
    }
    return Optional.empty();
  }

  /** Whether a method of the product's own gives the builder, as {@code toBuilder()} does. */
  private boolean isOf(TreePath named, TypeElement product) {
    Element method = compilation.element(named).orElse(null);
    return method != null
        && method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && compilation
            .types()
            .isSubtype(
                compilation.types().erasure(product.asType()),
                compilation.types().erasure(Owner.of(method).asType()));
  }

  private Optional<TreePath> given(
      TreePath call, List<? extends ExpressionTree> arguments, TypeElement product) {
    return arguments.stream()
        .map(each -> new TreePath(call, each))
        .filter(
            each ->
                compilation.type(each).orElse(null) instanceof DeclaredType type
                    && type.asElement().equals(product))
        .findFirst();
  }

  private Optional<TreePath> onlyValue(TreePath named) {
    Optional<Element> variable =
        compilation.element(named).filter(each -> each.getKind() == ElementKind.LOCAL_VARIABLE);
    return variable
        .flatMap(uses::declaration)
        .filter(each -> each.getLeaf() instanceof VariableTree)
        .flatMap(
            each ->
                Optional.ofNullable(((VariableTree) each.getLeaf()).getInitializer())
                    .map(value -> new TreePath(each, value)))
        .filter(each -> !(each.getLeaf() instanceof AssignmentTree));
  }
}
