package dev.interlock.processor.usage;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.surface.MethodRole;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import java.util.Set;

/**
 * What calls are for. A question whose answer is always no may be asked just to say so, as tests
 * do; it is only where it decides which way the program goes that the other way is dead.
 */
final class Questions {

  private static final Set<MethodRole> ASKING =
      Set.of(
          OfMachine.TRY_TRANSITION,
          OfMachine.TRY_TRANSITION_FROM,
          OfMachine.TRY_FIRE_FROM,
          OfFunctions.CAN_TRANSITION,
          OfFunctions.CAN_GO_TO,
          OfFunctions.CAN_FIRE,
          OfFunctions.CAN_FIRE_THIS);

  private Questions() {}

  /** Returns whether a call answers no rather than to throw. */
  static boolean isQuestion(Call call) {
    return ASKING.contains(call.role());
  }

  /** Returns whether somebody who makes a call counts on its being able to pass. */
  static boolean isMeantToPass(Call call, Body body) {
    return isQuestion(call)
        ? isCondition(call.path())
        : !ExpectedRefusals.around(call.path(), body);
  }

  private static boolean isCondition(TreePath path) {
    Tree part = path.getLeaf();
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof IfTree
          || tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof ForLoopTree) {
        return true;
      }
      if (tree instanceof ConditionalExpressionTree choice) {
        return choice.getCondition().equals(part);
      }
      if (!(tree instanceof ParenthesizedTree
          || tree instanceof UnaryTree
          || tree instanceof BinaryTree)) {
        return false;
      }
      part = tree;
    }
    return false;
  }
}
