package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Names;
import dev.interlock.processor.surface.Parameter;

/** Writes the bodies of the functions on events: of those for any event, and of a pair for each. */
record EventFunctions(Scope scope, Tables tables) {

  private static final CodeBlock ANY = CodeBlock.of("event.toString()");

  CodeBlock events(MethodPlan plan) {
    return Signatures.look(plan, new AllowedEvents(scope, tables).of());
  }

  CodeBlock canFire(MethodPlan plan) {
    return Signatures.look(
        plan, plan.takes(Parameter.BY) ? new ActorTables(scope, tables).fires() : tables.fires());
  }

  CodeBlock fire(MethodPlan plan) {
    String arguments = Signatures.arguments(plan);
    return plan.takes(Parameter.GUARDS)
        ? decided(plan, "where", ANY)
        : declared(
            plan,
            CodeBlock.of("canFire($L)", arguments),
            ANY,
            tables.target(CodeBlock.of("event")));
  }

  CodeBlock refusal(MethodPlan plan) {
    String arguments = Signatures.arguments(plan);
    CodeBlock allows =
        plan.takes(Parameter.GUARDS)
            ? CodeBlock.of("$L.where($L) != null", scope.guarded(), arguments)
            : CodeBlock.of("canFire($L)", arguments);
    return new Refusals(scope, tables).explanation(plan, allows, ANY);
  }

  CodeBlock canFireThis(MethodPlan plan) {
    String event = plan.cause().name();
    boolean by = plan.takes(Parameter.BY);
    return !by && tables.hasMasks()
        ? Signatures.look(plan, tables.isSource(event))
        : CodeBlock.of(
            "return canFire(from, $L$L);\n", scope.eventConstant(event), by ? ", by" : "");
  }

  CodeBlock fireThis(MethodPlan plan) {
    String event = plan.cause().name();
    CodeBlock asked = CodeBlock.of("$S", event);
    if (plan.takes(Parameter.GUARDS)) {
      return decided(plan, Names.where(event), asked);
    }
    CodeBlock target =
        scope
            .moves
            .onlyTarget(event)
            .map(scope::constant)
            .orElseGet(() -> tables.target(scope.eventConstant(event)));
    String arguments = Signatures.arguments(plan);
    return declared(plan, CodeBlock.of("$L($L)", Names.canEvent(event), arguments), asked, target);
  }

  /**
   * Goes where the tables say, or refuses.
   *
   * <pre>
   * if (!canShip(from)) {
   *   throw new IllegalTransitionException(Tables.GRAPH.refusal(from, "ship").orElseThrow());
   * }
   * return Order.SHIPPED;
   * </pre>
   */
  private CodeBlock declared(MethodPlan plan, CodeBlock can, CodeBlock asked, CodeBlock target) {
    return scope
        .text()
        .with("can", can)
        .with("refusal", new Refusals(scope, tables).thrown(plan, asked))
        .with("target", target)
        .of(
            """
            if (!$can:L) {
              throw new $exception:T($refusal:L);
            }
            return $target:L;
            """);
  }

  /**
   * Goes where a decision of the guards leads, or refuses.
   *
   * <pre>
   * Order to = Guarded.whereShip(from, guards);
   * if (to == null) {
   *   throw new IllegalTransitionException(
   *       Tables.GRAPH.refused(from, "ship", Guarded.answers(guards)));
   * }
   * return to;
   * </pre>
   */
  private CodeBlock decided(MethodPlan plan, String decision, CodeBlock asked) {
    return scope
        .text()
        .with("nullChecks", Signatures.nullChecks(plan))
        .with("guarded", scope.guarded())
        .with("decision", decision)
        .with("arguments", Signatures.arguments(plan))
        .with("refusal", new Refusals(scope, tables).thrown(plan, asked))
        .of(
            """
            $nullChecks:L$state:T to = $guarded:L.$decision:L($arguments:L);
            if (to == null) {
              throw new $exception:T($refusal:L);
            }
            return to;
            """);
  }
}
