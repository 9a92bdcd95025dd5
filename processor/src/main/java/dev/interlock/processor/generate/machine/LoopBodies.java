package dev.interlock.processor.generate.machine;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfMachine;
import dev.interlock.processor.surface.Parameter;
import java.util.Optional;

/**
 * Writes how a machine is moved: read the state, decide, try to replace it, and begin again if
 * another thread was faster, until it is refused or done.
 *
 * @param plan the method, which takes what is asked and all that the decision depends on
 */
record LoopBodies(Scope scope, MethodPlan plan) {

  /** Goes where a function leads, which throws what is refused. */
  CodeBlock going(CodeBlock function) {
    return text()
        .with("function", function)
        .with("unlessIgnored", unlessIgnored())
        .with("result", result("next"))
        .of(
            """
            while (true) {
              $state:T from = state;
            $>$unlessIgnored:L$<  $state:T next = $function:L(from, $arguments:L);
              if ($replaced:L) {
                return $result:L;
              }
            }
            """);
  }

  /** What a state ignores moves nothing, and calls no hook. */
  private CodeBlock unlessIgnored() {
    return plan.takes(Parameter.EVENT) && scope.moves.anyIgnored()
        ? scope
            .text()
            .with("result", result("from"))
            .of(
                """
                if ($functions:T.ignores(from, event)) {
                  return $result:L;
                }
                """)
        : CodeBlock.of("");
  }

  private CodeBlock result(String to) {
    return switch (plan.role(OfMachine.class)) {
      case MOVE_BY_EVENT, MOVE_TO_STATE -> CodeBlock.of("new $T<>(from, $L)", Scope.MOVED, to);
      default -> CodeBlock.of("$L", to);
    };
  }

  CodeBlock tryingEvent() {
    return text()
        .of(
            """
            while (true) {
              $state:T from = state;
              $state:T next = $decided:L.next(from, $arguments:L);
              if (next == null || $replaced:L) {
                return next != null;
              }
            }
            """);
  }

  CodeBlock tryingTarget() {
    return text()
        .of(
            """
            while (true) {
              $state:T from = state;
              boolean leads = $leads:L(from, $arguments:L);
              if (!leads || $replaced:L) {
                return leads;
              }
            }
            """);
  }

  /** In another state than the one that was decided on, no guard and no hook is asked. */
  CodeBlock tryingEventFrom() {
    return text()
        .of(
            """
            $state:T next = state == from ? $decided:L.next($arguments:L) : null;
            return next != null && $replaced:L;
            """);
  }

  CodeBlock tryingTargetFrom() {
    return text()
        .of(
            plan.takes(Parameter.GUARDS)
                ? "return state == from && $leads:L($arguments:L) && $replaced:L;\n"
                : "return $leads:L($arguments:L) && state == from && $replaced:L;\n");
  }

  private Text text() {
    CodeBlock leads =
        plan.takes(Parameter.GUARDS)
            ? CodeBlock.of("$L.leads", scope.decided())
            : CodeBlock.of("$T.canTransition", scope.functions);
    return scope
        .text()
        .with("arguments", Signatures.arguments(plan))
        .with("decided", scope.decided())
        .with("leads", leads)
        .with("replaced", replaced());
  }

  /** The expression that makes the move, and is true unless another thread was faster. */
  private CodeBlock replaced() {
    String to =
        switch (plan.role(OfMachine.class)) {
          case TRY_TRANSITION, TRY_TRANSITION_FROM -> "to";
          default -> "next";
        };
    if (!scope.machine.declaration().hooks()) {
      return CodeBlock.of("STATE.compareAndSet(this, from, $L)", to);
    }
    CodeBlock.Builder call = CodeBlock.builder().add("replace(from, $L", to);
    for (Parameter told : ReplaceMethod.told(scope)) {
      Parameter known = told == Parameter.MAYBE_EVENT ? Parameter.EVENT : Parameter.BY;
      String value = plan.takes(known) ? "of(" + Signatures.name(known) + ")" : "empty()";
      call.add(", $T.$L", Optional.class, value);
    }
    return call.add(")").build();
  }
}
