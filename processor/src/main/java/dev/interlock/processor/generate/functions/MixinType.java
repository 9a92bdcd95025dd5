package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the mixin: every function that takes a state first, as a method of that state. */
public final class MixinType {

  private MixinType() {}

  /**
   * Returns the type. It has methods only, no field and no static method: an enum initialises an
   * interface with default methods before itself.
   *
   * @param plan the mixin
   * @param functions the functions that its methods pass on to, in the same order
   */
  public static TypeSpec of(TypePlan plan, TypePlan functions, Scope scope) {
    TypeSpec.Builder type = Head.of(plan, scope);
    FunctionDocs docs = new FunctionDocs(scope);
    List<MethodPlan> methods = plan.methods();
    for (int place = 0; place < methods.size(); place++) {
      type.addMethod(
          docs.method(methods.get(place))
              .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
              .addCode(body(methods.get(place), functions.methods().get(place), scope))
              .build());
    }
    return type.build();
  }

  /** {@code return OrderTransitions.canFire((Order) (Object) this, event, by);} */
  private static CodeBlock body(MethodPlan method, MethodPlan function, Scope scope) {
    String rest = method.parameters().isEmpty() ? "" : ", " + Signatures.arguments(method);
    return CodeBlock.of(
        "return $T.$L(($T) ($T) this$L);\n",
        scope.functions,
        function.name(),
        scope.state,
        Object.class,
        rest);
  }
}
