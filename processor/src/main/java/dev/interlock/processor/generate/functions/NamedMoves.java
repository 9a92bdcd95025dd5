package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;

/**
 * Writes the bodies of the moves by name: each says its name to the one for any, or, where it takes
 * less than that, to the one that depends on just as much.
 *
 * @param self the expression that is that state
 */
record NamedMoves(Scope scope, CodeBlock self) {

  CodeBlock canFire(MethodPlan plan) {
    CodeBlock event = scope.eventConstant(plan.cause().name());
    boolean special = plan.takes(Parameter.GUARDS) && !takesAll(plan, anyEvent());
    return special
        ? passedOn("$L.next", plan, event, " != null")
        : passedOn("canFire", plan, event, "");
  }

  CodeBlock fire(MethodPlan plan) {
    CodeBlock event = scope.eventConstant(plan.cause().name());
    return passedOn(takesAll(plan, anyEvent()) ? "next" : "$L.fire", plan, event, "");
  }

  CodeBlock canGoTo(MethodPlan plan) {
    boolean special = plan.takes(Parameter.GUARDS) && !takesAll(plan, any());
    return passedOn(special ? "$L.leads" : "canTransition", plan, target(plan), "");
  }

  CodeBlock goTo(MethodPlan plan) {
    return passedOn(takesAll(plan, any()) ? "transition" : "$L.transition", plan, target(plan), "");
  }

  private Dependence any() {
    return scope.dependences.any();
  }

  private Dependence anyEvent() {
    return scope.dependences.anyEvent();
  }

  private static boolean takesAll(MethodPlan plan, Dependence any) {
    return plan.takes(Parameter.BY) == any.onActor()
        && plan.takes(Parameter.GUARDS) == any.onGuards();
  }

  private CodeBlock target(MethodPlan plan) {
    State target = scope.state(plan.cause());
    return scope.constant(target);
  }

  private CodeBlock passedOn(String to, MethodPlan plan, CodeBlock asked, String end) {
    return CodeBlock.of(
        "return $T.$L($L, $L$L)$L;\n",
        scope.functions,
        to.replace("$L", scope.decidedName()),
        self,
        asked,
        rest(plan),
        end);
  }

  /** The arguments behind what is asked. */
  private static String rest(MethodPlan plan) {
    return (plan.takes(Parameter.BY) ? ", " + Signatures.name(Parameter.BY) : "")
        + (plan.takes(Parameter.GUARDS) ? ", " + Signatures.name(Parameter.GUARDS) : "");
  }
}
