package dev.interlock.processor.usage.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * The variables of machines' enums that a class declares, and what it assigns to such variables.
 */
public final class Variables {

  private final Map<Element, TreePath> declarations = new LinkedHashMap<>();
  private final List<TreePath> assignments = new ArrayList<>();
  private final Map<Element, List<TreePath>> assignmentsTo = new LinkedHashMap<>();

  Variables() {}

  void declared(Element variable, TreePath declaration) {
    declarations.put(variable, declaration);
  }

  /** An item of an array, which is assigned as well, is no variable. */
  void assigned(TreePath assignment, Optional<Element> variable) {
    assignments.add(assignment);
    variable.ifPresent(
        each -> assignmentsTo.computeIfAbsent(each, first -> new ArrayList<>()).add(assignment));
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return declarations.isEmpty() && assignments.isEmpty();
  }

  /** Returns whether there are fields or items of arrays among them. */
  boolean areFields() {
    int ofLocals = 0;
    for (Map.Entry<Element, List<TreePath>> each : assignmentsTo.entrySet()) {
      if (each.getKey().getKind() != ElementKind.FIELD) {
        ofLocals += each.getValue().size();
      }
    }
    for (Element each : declarations.keySet()) {
      if (each.getKind() == ElementKind.FIELD) {
        return true;
      }
    }
    return assignments.size() > ofLocals;
  }

  /** Returns the declarations, each a {@link VariableTree}, in the order of the source. */
  public List<TreePath> declarations() {
    return List.copyOf(declarations.values());
  }

  /** Returns where a variable is declared, if it is in this class. */
  public Optional<TreePath> declaration(Element variable) {
    return Optional.ofNullable(declarations.get(variable));
  }

  /**
   * Returns the assignments, each an {@link AssignmentTree}, in the order of the source: to
   * variables of this and of other classes, and to items of arrays.
   */
  public List<TreePath> assignments() {
    return List.copyOf(assignments);
  }

  /** Returns the assignments to a variable, its initialiser not among them. */
  public List<TreePath> assignmentsTo(Element variable) {
    return List.copyOf(assignmentsTo.getOrDefault(variable, List.of()));
  }

  /**
   * Returns the expression whose value a variable has wherever it is read: of a local variable that
   * is effectively final, or of a final field of the class. Nothing if there isn't just one.
   */
  public Optional<TreePath> onlyValue(Element variable) {
    TreePath declaration = declarations.get(variable);
    if (declaration == null
        || !(declaration.getLeaf() instanceof VariableTree tree)
        || !isAssignedOnce(variable)) {
      return Optional.empty();
    }
    List<TreePath> assigned = assignmentsTo.getOrDefault(variable, List.of());
    ExpressionTree initial = tree.getInitializer();
    if (initial != null) {
      return assigned.isEmpty()
          ? Optional.of(new TreePath(declaration, initial))
          : Optional.empty();
    }
    return assigned.size() == 1 && assigned.get(0).getLeaf() instanceof AssignmentTree only
        ? Optional.of(new TreePath(assigned.get(0), only.getExpression()))
        : Optional.empty();
  }

  private static boolean isAssignedOnce(Element variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || (variable.getKind() == ElementKind.FIELD
            && variable.getModifiers().contains(Modifier.FINAL));
  }
}
