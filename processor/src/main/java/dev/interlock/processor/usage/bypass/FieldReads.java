package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.GivenValues;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Which expressions of a class read a field, as far as that can be followed. */
final class FieldReads {

  private final Body body;
  private final Uses uses;
  private final GivenValues given;

  FieldReads(Body body, Uses uses) {
    this.body = body;
    this.uses = uses;
    this.given = new GivenValues(body, uses);
  }

  /** Returns whether an expression is the value of a field. */
  boolean reads(TreePath expression, VariableElement field) {
    return reads(expression, field, new HashSet<>());
  }

  private boolean reads(TreePath expression, VariableElement field, Set<Tree> followed) {
    TreePath value = Around.bare(expression);
    if (!followed.add(value.getLeaf())) {
      return false;
    }
    if (value.getLeaf() instanceof ArrayAccessTree access) {
      return reads(new TreePath(value, access.getExpression()), field, followed);
    }
    TreePath named =
        value.getLeaf() instanceof MethodInvocationTree call
            ? new TreePath(value, call.getMethodSelect())
            : value;
    Element element = body.compilation().element(named).orElse(null);
    if (element == null || element.equals(field)) {
      return element != null;
    }
    if (element instanceof ExecutableElement method) {
      return Readings.isAccessor(method, field)
          || uses.returned(method).stream().anyMatch(each -> reads(each, field, followed));
    }
    return given.values(element).stream().anyMatch(each -> reads(each, field, followed));
  }
}
