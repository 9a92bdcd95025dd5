package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.bypass.source.Around;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * On which way a value comes to a field.
 *
 * @param site where it comes there
 * @param several whether it is one of several values that may
 * @param calls by which call a method was entered on the way back
 */
record Course(Site site, boolean several, Map<Element, TreePath> calls) {

  Course {
    calls = Map.copyOf(calls);
  }

  Course(Site site) {
    this(site, false, Map.of());
  }

  Course oneOfSeveral() {
    return new Course(site, true, calls);
  }

  /** Returns the course of what a method returns to a call. */
  Course through(Element method, TreePath call) {
    Map<Element, TreePath> more = new HashMap<>(calls);
    more.put(method, call);
    return new Course(site, several, more);
  }

  /** Returns the course of what a call hands to a method that puts it into the field. */
  Course comingBy(TreePath call, TreePath given) {
    return new Course(site.at(call, given), several, calls);
  }

  Optional<TreePath> callOf(Element method) {
    return Optional.ofNullable(calls.get(method));
  }

  /** Returns whether an expression is the object whose field is given a value. */
  boolean isOfTarget(ExpressionTree object) {
    return site.place().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof MemberSelectTree select
        && select.getExpression().toString().equals(object.toString());
  }

  /**
   * Returns whether a method is called on the object that calls it, or whose field is given a
   * value.
   */
  boolean isOnItself(MethodInvocationTree call) {
    return !(call.getMethodSelect() instanceof MemberSelectTree select)
        || Around.isThis(select.getExpression())
        || isOfTarget(select.getExpression());
  }

  Culprit culprit(Culprit.Kind kind, TreePath value, Optional<State> state) {
    return new Culprit(kind, value, site, state, several);
  }
}
