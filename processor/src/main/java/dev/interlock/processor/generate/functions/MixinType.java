package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.MixinUse;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the mixin: what takes a state first, and the moves by name, as methods of that state. */
public record MixinType(Scope scope) {

  /**
   * Returns the type. It has methods only, no field and no static method: an enum initialises an
   * interface with default methods before itself.
   */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    // What stands in for a name that something else has, the enum doesn't implement.
    boolean implemented = scope.of(plan).simpleName().equals(plan.name());
    if (implemented && MixinUse.of(scope.machine) == MixinUse.SEALED) {
      type.addModifiers(Modifier.SEALED).addPermittedSubclass(scope.state);
    }
    return type.addMethods(new FunctionDocs(scope).methods(plan, Modifier.DEFAULT, this::body))
        .build();
  }

  private CodeBlock body(MethodPlan method) {
    NamedMoves named = new NamedMoves(scope, self());
    return switch (method.role(OfFunctions.class)) {
      case CAN_FIRE_THIS -> named.canFire(method);
      case FIRE_THIS -> named.fire(method);
      case CAN_GO_TO -> named.canGoTo(method);
      case GO_TO -> named.goTo(method);
      case CAN_TRANSITION -> passedOn("canTransition", method);
      case TRANSITION -> passedOn("transition", method);
      default -> passedOn(method.name(), method);
    };
  }

  /** The enum behind the interface. */
  private CodeBlock self() {
    return CodeBlock.of("($T) ($T) this", scope.state, Object.class);
  }

  /** {@code return OrderTransitions.canFire((Order) (Object) this, event, by);} */
  private CodeBlock passedOn(String function, MethodPlan method) {
    String rest = method.parameters().isEmpty() ? "" : ", " + Signatures.arguments(method);
    return CodeBlock.of("return $T.$L($L$L);\n", scope.functions, function, self(), rest);
  }
}
