package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.names.Names;
import java.util.List;
import java.util.Optional;

/**
 * Writes the bodies of the moves by name: each says its name to the one for any, or, where it takes
 * less than that, to the one that depends on just as much.
 *
 * @param self the expression that is that state
 */
record NamedMoves(Scope scope, CodeBlock self) {

  /**
   * Asks the tables, and then the event's own guards.
   *
   * <pre>
   * Objects.requireNonNull(guards, "guards");
   * return OrderTransitions.canFire(from, OrderEvent.PAY)
   *     &amp;&amp; OrderTransitions.Decided.wherePay(from, guards) != null;
   * </pre>
   */
  CodeBlock canFire(MethodPlan plan) {
    String name = plan.cause().name();
    CodeBlock event = scope.eventConstant(name);
    if (!plan.takes(Parameter.GUARDS)) {
      return passedOn("canFire", plan, event);
    }
    String by = plan.takes(Parameter.BY) ? ", " + Signatures.name(Parameter.BY) : "";
    return scope
        .text()
        .with("checks", Signatures.nullChecks(List.of(Parameter.GUARDS)))
        .with("functions", scope.functions)
        .with("self", self)
        .with("event", event)
        .with("by", by)
        .with("decided", scope.decidedName())
        .with("where", Names.where(name))
        .with("rest", rest(plan))
        .of(
            """
            $checks:Lreturn $functions:T.canFire($self:L, $event:L$by:L)
                && $functions:T.$decided:L.$where:L($self:L$rest:L) != null;
            """);
  }

  /**
   * Where the event leads to one state alone and no guard decides, that state needn't be looked up:
   * {@code return OrderTransitions.canFire(from, OrderEvent.PAY) ? Order.PAID : …}.
   */
  CodeBlock fire(MethodPlan plan) {
    CodeBlock event = scope.eventConstant(plan.cause().name());
    String fire = takesAll(plan, anyEvent()) ? "next" : scope.decidedName() + ".fire";
    CodeBlock looked = asked(fire, plan, event);
    return onlyTarget(plan)
        .map(
            target ->
                CodeBlock.of(
                    "return $L ? $L : $L;\n", asked("canFire", plan, event), target, looked))
        .orElseGet(() -> CodeBlock.of("return $L;\n", looked));
  }

  /** The one state to which an event leads whose guards have no say, if it leads to one. */
  private Optional<CodeBlock> onlyTarget(MethodPlan plan) {
    List<Move> moves = scope.moves.on(plan.cause().name());
    boolean only = moves.stream().map(Move::to).distinct().count() == 1;
    return only && !plan.takes(Parameter.GUARDS)
        ? Optional.of(scope.constant(moves.get(0).to()))
        : Optional.empty();
  }

  CodeBlock canGoTo(MethodPlan plan) {
    boolean special = plan.takes(Parameter.GUARDS) && !takesAll(plan, any());
    return passedOn(special ? scope.decidedName() + ".leads" : "canTransition", plan, target(plan));
  }

  CodeBlock goTo(MethodPlan plan) {
    String goTo = takesAll(plan, any()) ? "transition" : scope.decidedName() + ".transition";
    return passedOn(goTo, plan, target(plan));
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

  private CodeBlock passedOn(String to, MethodPlan plan, CodeBlock asked) {
    return CodeBlock.of("return $L;\n", asked(to, plan, asked));
  }

  private CodeBlock asked(String to, MethodPlan plan, CodeBlock asked) {
    return CodeBlock.of("$T.$L($L, $L$L)", scope.functions, to, self, asked, rest(plan));
  }

  /** The arguments behind what is asked. */
  private static String rest(MethodPlan plan) {
    return (plan.takes(Parameter.BY) ? ", " + Signatures.name(Parameter.BY) : "")
        + (plan.takes(Parameter.GUARDS) ? ", " + Signatures.name(Parameter.GUARDS) : "");
  }
}
