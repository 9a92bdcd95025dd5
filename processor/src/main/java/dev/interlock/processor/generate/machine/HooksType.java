package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfHooks;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the interface of the hooks. */
public final class HooksType {

  private HooksType() {}

  /** Returns the type as it is planned. */
  public static TypeSpec of(TypePlan plan, Scope scope) {
    TypeSpec.Builder type = Head.of(plan, scope);
    Signatures signatures = new Signatures(scope);
    for (MethodPlan hook : plan.methods()) {
      type.addMethod(
          signatures
              .method(hook, TypeName.VOID, CodeBlock.of("$L", meaning(hook)))
              .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
              .build());
    }
    return type.build();
  }

  private static String meaning(MethodPlan hook) {
    return switch (hook.role(OfHooks.class)) {
      case BEFORE_MOVE -> "Asked before any move, before the others are asked.";
      case BEFORE_EXIT -> "Asked before a state is left.";
      case BEFORE_EVENT -> "Asked before an event makes a move.";
      case BEFORE_ENTRY -> "Asked before a state is entered.";
      case AFTER_EXIT -> "Called after a state was left.";
      case AFTER_EVENT -> "Called after an event made a move.";
      case AFTER_ENTRY -> "Called after a state was entered.";
      case AFTER_MOVE -> "Called after any move, after the others were called.";
    };
  }
}
