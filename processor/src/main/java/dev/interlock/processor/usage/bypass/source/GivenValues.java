package dev.interlock.processor.usage.bypass.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * All that variables of a class are ever given, as far as that is written.
 *
 * @param body the class
 * @param uses what it does with them
 */
public record GivenValues(Body body, Uses uses) {

  /** Returns the values of a variable of the class. */
  public List<TreePath> values(Element variable) {
    List<TreePath> values = new ArrayList<>();
    uses.declaration(variable)
        .filter(
            each -> each.getLeaf() instanceof VariableTree tree && tree.getInitializer() != null)
        .ifPresent(
            each ->
                values.add(new TreePath(each, ((VariableTree) each.getLeaf()).getInitializer())));
    for (TreePath each : body.variables().assignmentsTo(variable)) {
      values.add(new TreePath(each, ((AssignmentTree) each.getLeaf()).getExpression()));
    }
    return values;
  }
}
