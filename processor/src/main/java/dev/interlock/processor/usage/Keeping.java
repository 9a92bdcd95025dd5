package dev.interlock.processor.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.body.SourceCode;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes a value back to where another one was read: to a variable, or by a setter. */
final class Keeping {

  private final Call call;
  private final Body body;
  private final Compilation compilation;
  private final String value;

  private Keeping(Call call, Body body) {
    this.call = call;
    this.body = body;
    this.compilation = body.compilation();
    this.value = SourceCode.text(call.path(), compilation.trees());
  }

  /** Returns the statement that writes back what a call returns; nothing if none surely can. */
  static Optional<String> of(TreePath read, Call call, Body body) {
    return new Keeping(call, body).of(read);
  }

  private Optional<String> of(TreePath read) {
    if (read.getLeaf() instanceof ParenthesizedTree inner) {
      return of(new TreePath(read, inner.getExpression()));
    }
    if (read.getLeaf() instanceof MethodInvocationTree getter) {
      return bySetter(read, getter);
    }
    return compilation
        .element(read)
        .filter(variable -> isSimple((ExpressionTree) read.getLeaf()))
        .filter(variable -> isAssignable(variable) && takes(variable.asType()))
        .map(variable -> SourceCode.text(read, compilation.trees()) + " = " + value);
  }

  private boolean takes(TypeMirror type) {
    return compilation
        .type(call.path())
        .filter(returned -> compilation.types().isAssignable(returned, type))
        .isPresent();
  }

  private boolean isAssignable(Element variable) {
    if (variable.getModifiers().contains(Modifier.FINAL)) {
      return false;
    }
    return variable.getKind() == ElementKind.FIELD
        || (variable.getKind() == ElementKind.LOCAL_VARIABLE && isOwn(variable));
  }

  /** Whether a local variable may be assigned: here, and whatever else reads it. */
  private boolean isOwn(Element variable) {
    Optional<TreePath> declared = body.variables().declaration(variable);
    if (declared.isEmpty()) {
      return false;
    }
    TreePath scope = declared.get().getParentPath();
    if (scope.getLeaf() instanceof EnhancedForLoopTree) {
      return false;
    }
    for (TreePath at = call.path();
        at != null && !at.getLeaf().equals(scope.getLeaf());
        at = at.getParentPath()) {
      if (isOfItsOwn(at.getLeaf())) {
        return false;
      }
    }
    return !Captures.capture(variable, scope, compilation);
  }

  private static boolean isOfItsOwn(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof ClassTree;
  }

  /** Whether to say it twice does nothing twice. */
  private static boolean isSimple(ExpressionTree expression) {
    return expression instanceof IdentifierTree
        || (expression instanceof MemberSelectTree select && isSimple(select.getExpression()));
  }

  private Optional<String> bySetter(TreePath read, MethodInvocationTree getter) {
    TreePath named = new TreePath(read, getter.getMethodSelect());
    if (!getter.getArguments().isEmpty()
        || !(named.getLeaf() instanceof MemberSelectTree select)
        || !isSimple(select.getExpression())
        || !(compilation.trees().getElement(named) instanceof ExecutableElement method)
        || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return Optional.empty();
    }
    String property = select.getIdentifier().toString().replaceFirst("^get(?=\\p{Lu})", "");
    String setter =
        "set" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    TreePath owner = new TreePath(named, select.getExpression());
    return ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
        .filter(each -> each.getSimpleName().contentEquals(setter))
        .filter(each -> !each.getModifiers().contains(Modifier.PRIVATE))
        .filter(each -> each.getParameters().size() == 1)
        .filter(each -> takes(each.getParameters().get(0).asType()))
        .findFirst()
        .map(
            each ->
                "%s.%s(%s)".formatted(SourceCode.text(owner, compilation.trees()), setter, value));
  }
}
