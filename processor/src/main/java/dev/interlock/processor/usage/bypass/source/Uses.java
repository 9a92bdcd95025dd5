package dev.interlock.processor.usage.bypass.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Compilation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** What a top-level class does with its own variables, methods and constructors. */
public final class Uses extends TreePathScanner<Void, Void> {

  private final Compilation compilation;
  private final Map<Element, TreePath> declarations = new HashMap<>();
  private final Map<Element, List<TreePath>> returned = new HashMap<>();
  private final Map<Element, List<TreePath>> calls = new HashMap<>();
  private final Set<Element> referenced = new HashSet<>();

  /** The methods around; empty for a lambda, which returns for itself. */
  private final Deque<Optional<Element>> around = new ArrayDeque<>();

  private Uses(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Reads a class. */
  public static Uses of(Body body) {
    Uses uses = new Uses(body.compilation());
    uses.scan(body.path(), null);
    return uses;
  }

  /** Returns where something is declared in the class. */
  public Optional<TreePath> declaration(Element element) {
    return Optional.ofNullable(declarations.get(element));
  }

  /** Returns the expressions that a method of the class returns. */
  public List<TreePath> returned(Element method) {
    return returned.getOrDefault(method, List.of());
  }

  /** Returns the calls of a method or a constructor in the class. */
  public List<TreePath> calls(Element called) {
    return calls.getOrDefault(called, List.of());
  }

  /** Returns whether nobody else can call a method, by a reference to it neither. */
  public boolean knowsAllCalls(Element method) {
    return method.getModifiers().contains(Modifier.PRIVATE) && !referenced.contains(method);
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    around.push(Optional.empty());
    super.visitClass(type, null);
    around.pop();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    around.push(declared());
    super.visitMethod(method, null);
    around.pop();
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    around.push(Optional.empty());
    super.visitLambdaExpression(lambda, null);
    around.pop();
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    declared();
    return super.visitVariable(variable, null);
  }

  private Optional<Element> declared() {
    Optional<Element> element = compilation.element(getCurrentPath());
    if (element.isPresent()) {
      declarations.put(element.get(), getCurrentPath());
    }
    return element;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void nothing) {
    if (tree.getExpression() != null && !around.isEmpty()) {
      add(returned, around.getFirst(), new TreePath(getCurrentPath(), tree.getExpression()));
    }
    return super.visitReturn(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    TreePath path = getCurrentPath();
    add(calls, compilation.element(new TreePath(path, call.getMethodSelect())), path);
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void nothing) {
    add(calls, compilation.element(getCurrentPath()), getCurrentPath());
    return super.visitNewClass(creation, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    Optional<Element> element = compilation.element(getCurrentPath());
    if (element.isPresent()) {
      referenced.add(element.get());
    }
    return super.visitMemberReference(reference, null);
  }

  private static void add(
      Map<Element, List<TreePath>> lists, Optional<Element> key, TreePath path) {
    if (key.isPresent()) {
      List<TreePath> list = lists.get(key.get());
      if (list == null) {
        list = new ArrayList<>();
        lists.put(key.get(), list);
      }
      list.add(path);
    }
  }
}
