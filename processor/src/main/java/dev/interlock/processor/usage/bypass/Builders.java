package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.SourceCode;
import dev.interlock.processor.usage.bypass.source.Owner;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * Where a builder that began with an object is given another state for it. One that began with
 * nothing makes a new object, or restores one, as a constructor does.
 */
final class Builders {

  private static final Set<String> BUILDING =
      Set.of("build", "create", "make", "get", "toImmutable");

  private final Body body;
  private final Beginnings beginnings;

  Builders(Body body, Uses uses) {
    this.body = body;
    this.beginnings = new Beginnings(body.compilation(), uses);
  }

  /** Returns the site that a call is, of a method that takes a state. */
  Optional<Site> site(TreePath call) {
    if (!(call.getLeaf() instanceof MethodInvocationTree tree)
        || !(tree.getMethodSelect() instanceof MemberSelectTree select)
        || tree.getArguments().size() != 1
        || !(body.compilation().element(new TreePath(call, select)).orElse(null)
            instanceof ExecutableElement method)
        || method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    TreePath receiver = new TreePath(new TreePath(call, select), select.getExpression());
    TreePath value = new TreePath(call, tree.getArguments().get(0));
    Optional<TypeElement> product = body.compilation().type(receiver).flatMap(this::product);
    Optional<VariableElement> field = product.flatMap(each -> field(each, method));
    return field.flatMap(
        each ->
            beginnings
                .of(receiver, product.orElseThrow())
                .map(from -> site(call, each, value, from.object())));
  }

  private Site site(
      TreePath call, VariableElement field, TreePath value, Optional<TreePath> object) {
    String read =
        object
            .map(each -> SourceCode.text(each, body.compilation().trees()) + "." + accessor(field))
            .orElse(field.getSimpleName().toString());
    return new Site(Site.Kind.BUILDER, call, field, value, read);
  }

  /** How others read a field. */
  private String accessor(VariableElement field) {
    String name = field.getSimpleName().toString();
    return ElementFilter.methodsIn(Owner.of(field).getEnclosedElements()).stream()
        .filter(each -> each.getParameters().isEmpty())
        .map(each -> each.getSimpleName().toString())
        .filter(each -> each.equals(name) || each.equalsIgnoreCase("get" + name))
        .findFirst()
        .map(each -> each + "()")
        .orElse(name);
  }

  /** Returns what a builder builds. */
  private Optional<TypeElement> product(TypeMirror builder) {
    if (!(upper(builder) instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    return ElementFilter.methodsIn(
            body.compilation().elements().getAllMembers((TypeElement) declared.asElement()))
        .stream()
        .filter(each -> BUILDING.contains(each.getSimpleName().toString()))
        .filter(each -> each.getParameters().isEmpty())
        .map(each -> upper(each.getReturnType()))
        .filter(DeclaredType.class::isInstance)
        .map(each -> (TypeElement) ((DeclaredType) each).asElement())
        .findFirst();
  }

  private static TypeMirror upper(TypeMirror type) {
    return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
  }

  /** Returns the field that a builder's method is called like. */
  private Optional<VariableElement> field(TypeElement product, ExecutableElement method) {
    TypeMirror given = method.getParameters().get(0).asType();
    String name = method.getSimpleName().toString();
    return ElementFilter.fieldsIn(body.compilation().elements().getAllMembers(product)).stream()
        .filter(each -> body.compilation().types().isSameType(each.asType(), given))
        .filter(each -> isNamedAfter(name, each.getSimpleName().toString()))
        .findFirst();
  }

  private static boolean isNamedAfter(String method, String field) {
    return method.equals(field)
        || method.equalsIgnoreCase("set" + field)
        || method.equalsIgnoreCase("with" + field);
  }
}
