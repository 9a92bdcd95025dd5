package dev.interlock.processor.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.read.Silenced;
import javax.lang.model.element.Element;

/** What {@code @SuppressWarnings} silences around a place in a source. */
public final class Silences {

  private Silences() {}

  /** Returns whether a declaration around a place silences a check, the place's own included. */
  public static boolean silence(Check check, TreePath place, Trees trees) {
    for (TreePath around = place; around != null; around = around.getParentPath()) {
      if (isDeclaration(around.getLeaf())) {
        Element declared = trees.getElement(around);
        if (declared != null && Silenced.names(declared).contains(check.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDeclaration(Tree tree) {
    return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
  }
}
