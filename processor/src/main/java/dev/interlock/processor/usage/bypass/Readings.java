package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Which methods only read a state, from a name, a number or an object, and so make no move. */
record Readings(Compilation compilation) {

  private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");

  /** Methods of the JDK and of libraries that return what they are given. */
  private static final Set<String> PASSING_ON =
      Set.of(
          "requireNonNull",
          "requireNonNullElse",
          "checkNotNull",
          "checkArgumentNotNull",
          "notNull");

  /** Returns whether a method returns one of its arguments. */
  static boolean passesOn(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && PASSING_ON.contains(method.getSimpleName().toString());
  }

  /** Returns whether an expression is an item of an enum's {@code values()}. */
  boolean isOfValues(TreePath item) {
    TreePath array = new TreePath(item, ((ArrayAccessTree) item.getLeaf()).getExpression());
    return array.getLeaf() instanceof MethodInvocationTree call
        && compilation.element(new TreePath(array, call.getMethodSelect())).orElse(null)
            instanceof ExecutableElement method
        && method.getSimpleName().contentEquals("values")
        && method.getParameters().isEmpty()
        && Owner.of(method).getKind() == ElementKind.ENUM;
  }

  /** Returns whether a method that isn't called on the object itself reads a state. */
  boolean isRead(ExecutableElement method) {
    if (compilation.machines().of(method.getReturnType()).isEmpty()) {
      return isValueOf(method);
    }
    Element type = Owner.of(method);
    if (method.getModifiers().contains(Modifier.STATIC)) {
      // Of the enum's own, without a state from which it could have moved.
      return type.equals(((DeclaredType) method.getReturnType()).asElement()) && takesNone(method);
    }
    return method.getParameters().isEmpty() && isGetter(method);
  }

  /** {@code Enum.valueOf(Class, String)}: its type says nothing. */
  private static boolean isValueOf(ExecutableElement method) {
    return method.getSimpleName().contentEquals("valueOf")
        && Owner.of(method).toString().equals(Enum.class.getName());
  }

  private boolean takesNone(ExecutableElement method) {
    return method.getParameters().stream()
        .allMatch(each -> compilation.machines().of(each.asType()).isEmpty());
  }

  private boolean isGetter(ExecutableElement method) {
    MethodTree tree = compilation.trees().getTree(method);
    if (tree != null && tree.getBody() != null) {
      return returnsField(tree.getBody(), method);
    }
    String name = method.getSimpleName().toString();
    return GETTER.matcher(name).matches()
        || ElementFilter.fieldsIn(Owner.of(method).getEnclosedElements()).stream()
            .anyMatch(field -> isAccessor(method, field));
  }

  /** Whether all that a method does is to return a field; what it computes may be a move. */
  private static boolean returnsField(BlockTree block, ExecutableElement method) {
    if (block.getStatements().size() != 1
        || !(block.getStatements().get(0) instanceof ReturnTree only)) {
      return false;
    }
    List<String> fields =
        ElementFilter.fieldsIn(Owner.of(method).getEnclosedElements()).stream()
            .map(each -> each.getSimpleName().toString())
            .toList();
    return (only.getExpression() instanceof IdentifierTree name
            && fields.contains(name.getName().toString()))
        || (only.getExpression() instanceof MemberSelectTree select
            && Around.isThis(select.getExpression())
            && fields.contains(select.getIdentifier().toString()));
  }

  /** Returns whether a method is called like a field of its class: as a record has it. */
  static boolean isAccessor(ExecutableElement method, VariableElement field) {
    return method.getParameters().isEmpty()
        && method.getSimpleName().equals(field.getSimpleName())
        && Owner.find(method).equals(Owner.find(field));
  }
}
