package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Finds where a class gives values to fields of machines' enums, of its own and of others. */
final class Sites {

  private final Body body;
  private final Uses uses;
  private final Restored restored;
  private final List<Site> found = new ArrayList<>();

  private Sites(Body body, Uses uses) {
    this.body = body;
    this.uses = uses;
    this.restored = new Restored(body, uses);
  }

  /** Returns the sites in a class. */
  static List<Site> in(Body body, Uses uses) {
    Sites sites = new Sites(body, uses);
    sites.addInitialisers();
    sites.addAssignments();
    sites.addCreations();
    sites.addBuilders();
    return sites.found;
  }

  private void addInitialisers() {
    for (TreePath each : body.variables().declarations()) {
      if (each.getLeaf() instanceof VariableTree tree
          && tree.getInitializer() != null
          && body.compilation().element(each).orElse(null) instanceof VariableElement field
          && field.getKind() == ElementKind.FIELD) {
        TreePath value = new TreePath(each, tree.getInitializer());
        found.add(new Site(Site.Kind.INITIALISER, each, field, value));
      }
    }
  }

  private void addAssignments() {
    for (TreePath each : body.variables().assignments()) {
      AssignmentTree tree = (AssignmentTree) each.getLeaf();
      TreePath value = new TreePath(each, tree.getExpression());
      field(each, tree)
          .ifPresent(field -> found.add(new Site(Site.Kind.ASSIGNMENT, each, field, value)));
    }
  }

  private Optional<VariableElement> field(TreePath assignment, AssignmentTree tree) {
    ExpressionTree target = tree.getVariable();
    while (target instanceof ArrayAccessTree access) {
      target = access.getExpression();
    }
    Optional<Element> named = body.compilation().element(new TreePath(assignment, target));
    return named.flatMap(
        element ->
            element instanceof VariableElement variable && element.getKind() == ElementKind.FIELD
                ? Optional.of(variable)
                : restored.component(element));
  }

  private void addCreations() {
    for (Map.Entry<Element, Map<Integer, VariableElement>> each : restored.all().entrySet()) {
      for (TreePath call : uses.calls(each.getKey())) {
        List<? extends ExpressionTree> arguments = arguments(call);
        each.getValue()
            .forEach(
                (at, field) -> {
                  if (at < arguments.size()) {
                    TreePath value = new TreePath(call, arguments.get(at));
                    found.add(new Site(Site.Kind.CREATION, call, field, value));
                  }
                });
      }
    }
  }

  private static List<? extends ExpressionTree> arguments(TreePath call) {
    return call.getLeaf() instanceof NewClassTree creation
        ? creation.getArguments()
        : ((MethodInvocationTree) call.getLeaf()).getArguments();
  }

  private void addBuilders() {
    Builders builders = new Builders(body, uses);
    for (TreePath each : body.handing()) {
      builders.site(each).ifPresent(found::add);
    }
  }
}
