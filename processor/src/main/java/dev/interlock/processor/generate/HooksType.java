package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.TypePlan;
import javax.lang.model.element.Modifier;

/** Writes the interface of the hooks. */
final class HooksType {

  private HooksType() {}

  static TypeSpec of(TypePlan plan, Scope scope) {
    TypeSpec.Builder type =
        Head.of(TypeSpec.interfaceBuilder(scope.hooks), scope)
            .addJavadoc(
                """
                What happens round the moves of a {@link $T}.

                <p>The methods whose names begin with {@code before} are asked before each attempt, and veto
                the move by throwing: the state stays, and the exception reaches the caller. Another thread
                may still be faster, and they are then asked again from the new state. Those whose names
                begin with {@code after} are called exactly once for each move that was made, on the thread
                that made it. If one of them throws, the others are called all the same, the caller gets
                the exception, and the move stands.

                <p>In this order: exit, event, entry. A transition of a state to itself neither leaves nor
                enters it$L. A hook may use the machine again; that is a move like any
                other.
                """,
                scope.holder,
                scope.hasEvents()
                    ? ", and one that is known by its target alone, or was made by {@code transitionTo},"
                        + " has no event"
                    : "");
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
    return switch (hook.role()) {
      case BEFORE_MOVE -> "Asked before any move, before the others are asked.";
      case BEFORE_EXIT -> "Asked before a state is left.";
      case BEFORE_EVENT -> "Asked before an event makes a move.";
      case BEFORE_ENTRY -> "Asked before a state is entered.";
      case AFTER_EXIT -> "Called after a state was left.";
      case AFTER_EVENT -> "Called after an event made a move.";
      case AFTER_ENTRY -> "Called after a state was entered.";
      case AFTER_MOVE -> "Called after any move, after the others were called.";
      default -> throw new IllegalArgumentException(hook.role() + " is no hook");
    };
  }
}
