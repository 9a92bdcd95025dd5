package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What a class does where it makes an object of its own. */
record Creations(Compilation compilation) {

  /**
   * Returns whether the new object stands for the one that makes it, with another state: as those
   * have it that never change. It takes over something else, or has nothing else.
   */
  boolean changes(Site site) {
    if (!(site.place().getLeaf() instanceof NewClassTree creation)) {
      return false;
    }
    TreePath method = Around.method(site.place());
    Element element = compilation.element(method).orElse(null);
    if (!(method.getLeaf() instanceof MethodTree)
        || element == null
        || element.getKind() != ElementKind.METHOD
        || element.getModifiers().contains(Modifier.STATIC)
        || !Owner.find(element).equals(Owner.find(site.field()))) {
      return false;
    }
    List<? extends ExpressionTree> arguments = creation.getArguments();
    return arguments.size() == 1
        || arguments.stream()
            .filter(each -> !each.equals(site.value().getLeaf()))
            .anyMatch(each -> isOwn(new TreePath(site.place(), each), site));
  }

  /** Whether an expression is a part of the object itself. */
  private boolean isOwn(TreePath expression, Site site) {
    TreePath named =
        expression.getLeaf() instanceof MethodInvocationTree call
            ? new TreePath(expression, call.getMethodSelect())
            : expression;
    Element element = compilation.element(named).orElse(null);
    return element != null
        && !element.getModifiers().contains(Modifier.STATIC)
        && Owner.find(element).equals(Owner.find(site.field()))
        && (element.getKind() == ElementKind.FIELD
            || (element instanceof ExecutableElement method && method.getParameters().isEmpty()));
  }
}
