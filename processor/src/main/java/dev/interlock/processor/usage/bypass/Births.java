package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Annotations;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** Where an object is given a state that has had none yet: it is made, or restored from storage. */
final class Births {

  /** What others call on an object that they have just made or filled. */
  private static final Set<String> CALLBACKS =
      Set.of(
          "PrePersist",
          "PostLoad",
          "PostConstruct",
          "EventSourcingHandler",
          "Before",
          "BeforeEach",
          "BeforeAll",
          "BeforeClass");

  private static final Set<String> RESTORING =
      Set.of("readObject", "readExternal", "readResolve", "afterPropertiesSet");

  private static final Set<String> COPYING = Set.of("clone", "copy", "newInstance");

  private final Compilation compilation;
  private final Uses uses;

  Births(Compilation compilation, Uses uses) {
    this.compilation = compilation;
    this.uses = uses;
  }

  /** Returns whether an object has had no state before a site. */
  boolean isAt(Site site) {
    return switch (site.kind()) {
      case INITIALISER -> true;
      case BUILDER -> false;
      case CREATION -> !new Creations(compilation).changes(site);
      case ASSIGNMENT -> isAt(site.place(), new HashSet<>());
    };
  }

  /** Returns whether an object may be given back at a site what it had been before. */
  boolean isRestoring(Site site) {
    TreePath code = Around.code(site.place());
    return site.kind() == Site.Kind.ASSIGNMENT
        && !isOfOther(site.place())
        && compilation.element(code).orElse(null) instanceof ExecutableElement method
        && (RESTORING.contains(method.getSimpleName().toString())
            || Annotations.isAny(method, CALLBACKS)
            || isOfEvent(method));
  }

  private static boolean isOfOther(TreePath place) {
    return place.getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof MemberSelectTree select
        && !Around.isThis(select.getExpression());
  }

  private boolean isAt(TreePath place, Set<Tree> seen) {
    if (place.getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof MemberSelectTree select
        && !Around.isThis(select.getExpression())) {
      return isFresh(new TreePath(new TreePath(place, select), select.getExpression()), seen);
    }
    TreePath code = Around.code(place);
    if (code.getLeaf() instanceof LambdaExpressionTree) {
      return false;
    }
    return code.getLeaf() instanceof BlockTree
        || code.getLeaf() instanceof VariableTree
        || (compilation.element(code).orElse(null) instanceof ExecutableElement method
            && isOfBirths(method, seen));
  }

  private boolean isOfBirths(ExecutableElement method, Set<Tree> seen) {
    if (method.getKind() != ElementKind.METHOD) {
      return true;
    }
    List<TreePath> calls = uses.calls(method);
    return uses.knowsAllCalls(method)
        && !calls.isEmpty()
        && calls.stream().allMatch(call -> seen.add(call.getLeaf()) && isAt(call, seen));
  }

  /** Whether it takes what has happened, from which an object may be restored step by step. */
  private static boolean isOfEvent(ExecutableElement method) {
    return method.getParameters().stream()
        .map(each -> each.asType())
        .anyMatch(
            each ->
                each instanceof DeclaredType type
                    && type.asElement().getSimpleName().toString().endsWith("Event")
                    && type.asElement().getKind() != ElementKind.ENUM);
  }

  /** Whether an object has been made by the code that has it. */
  private boolean isFresh(TreePath object, Set<Tree> seen) {
    if (!(object.getLeaf() instanceof IdentifierTree)) {
      return false;
    }
    Optional<Element> variable = compilation.element(object);
    Optional<TreePath> declaration = variable.flatMap(uses::declaration);
    if (declaration.isEmpty() || !(declaration.get().getLeaf() instanceof VariableTree tree)) {
      return false;
    }
    return variable.get().getKind() == ElementKind.PARAMETER
        ? isAlwaysFresh(variable.get(), declaration.get().getParentPath(), seen)
        : tree.getInitializer() != null && isMaking(tree.getInitializer(), declaration.get());
  }

  private static boolean isMaking(ExpressionTree value, TreePath declaration) {
    Tree made = Around.bare(new TreePath(declaration, value)).getLeaf();
    return made instanceof NewClassTree
        || (made instanceof MethodInvocationTree call && COPYING.contains(name(call)));
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  private boolean isAlwaysFresh(Element parameter, TreePath owner, Set<Tree> seen) {
    if (!(owner.getLeaf() instanceof MethodTree)
        || !(compilation.element(owner).orElse(null) instanceof ExecutableElement method)
        || !uses.knowsAllCalls(method)) {
      return false;
    }
    int at = method.getParameters().indexOf(parameter);
    List<TreePath> calls = uses.calls(method);
    return !calls.isEmpty()
        && calls.stream()
            .allMatch(
                call ->
                    call.getLeaf() instanceof MethodInvocationTree tree
                        && at < tree.getArguments().size()
                        && seen.add(tree)
                        && isFresh(new TreePath(call, tree.getArguments().get(at)), seen));
  }
}
