package dev.interlock.processor.usage.body;

import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.model.State;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Which constant an expression always is: one by name, or a variable that never is anything else.
 *
 * @param body where the expression stands
 */
public record Constants(Body body) {

  /** Variables may go round in a circle, where none has a value. */
  private static final int MOST_STEPS = 8;

  /** Returns the state that an expression always is. */
  public Optional<State> state(TreePath expression, UsedMachine machine) {
    return constant(expression)
        .filter(constant -> machine.type().equals(constant.getEnclosingElement()))
        .flatMap(constant -> machine.state(constant.getSimpleName().toString()));
  }

  /** Returns the event, by its declared name, that an expression always is. */
  public Optional<String> event(TreePath expression, UsedMachine machine) {
    return constant(expression)
        .flatMap(constant -> machine.event(constant.getSimpleName().toString()));
  }

  /** Returns the actor, by its declared name, that an expression always is. */
  public Optional<String> actor(TreePath expression, UsedMachine machine) {
    return constant(expression)
        .flatMap(constant -> machine.actor(constant.getSimpleName().toString()));
  }

  /** Returns the enum constant that an expression always is. */
  public Optional<Element> constant(TreePath expression) {
    TreePath at = expression;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (at.getLeaf() instanceof ParenthesizedTree inner) {
        at = new TreePath(at, inner.getExpression());
        continue;
      }
      Optional<Element> named = body.compilation().element(at);
      if (named.isEmpty() || named.get().getKind() == ElementKind.ENUM_CONSTANT) {
        return named;
      }
      Optional<TreePath> value = body.variables().onlyValue(named.get());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      at = value.get();
    }
    return Optional.empty();
  }
}
