package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.decided.Refused;
import dev.interlock.processor.generate.tables.ActorTables;
import dev.interlock.processor.generate.tables.Allowed;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;

/** Writes the bodies of the functions that ask about events and go where they lead. */
record EventFunctions(Scope scope, Tables tables) {

  CodeBlock canFire(MethodPlan plan) {
    if (plan.takes(Parameter.GUARDS)) {
      String arguments = Signatures.arguments(plan);
      return Signatures.look(
          plan, CodeBlock.of("$L.next($L) != null", scope.decidedName(), arguments));
    }
    return Signatures.look(
        plan, plan.takes(Parameter.BY) ? new ActorTables(scope, tables).fires() : tables.fires());
  }

  /**
   * Goes where an event leads, or refuses it. Where actors matter and guards don't, what is asked
   * first refuses null.
   *
   * <pre>
   * Order next = Decided.next(from, event, by);
   * if (next == null) {
   *   throw Tables.LIFECYCLE.refused(from, event.name(), by.name(), null);
   * }
   * return next;
   * </pre>
   */
  CodeBlock fire(MethodPlan plan) {
    boolean checked = plan.takes(Parameter.BY) && !plan.takes(Parameter.GUARDS);
    return CodeBlock.of(
        "$L$L",
        checked ? CodeBlock.of("") : Signatures.nullChecks(plan),
        new Refused(scope, tables).byEvent(plan));
  }

  CodeBlock events(MethodPlan plan) {
    CodeBlock declared = new Allowed(scope, tables).of(plan, "EVENTS");
    return Selections.of(plan, declared, scope.event, "event", "canFire");
  }

  CodeBlock refusal(MethodPlan plan) {
    return Explanations.unless("canFire", plan, new Refused(scope, tables));
  }

  CodeBlock ignores(MethodPlan plan) {
    return Signatures.look(plan, tables.ignores());
  }

  CodeBlock actors(MethodPlan plan) {
    return Selections.looked(plan, new Allowed(scope, tables).actors());
  }
}
