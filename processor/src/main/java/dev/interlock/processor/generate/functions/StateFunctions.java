package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Initialised;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.decided.Refused;
import dev.interlock.processor.generate.tables.ActorTables;
import dev.interlock.processor.generate.tables.Allowed;
import dev.interlock.processor.generate.tables.Kind;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;

/** Writes the bodies of the functions that ask about states and go from one to another. */
record StateFunctions(Scope scope, Tables tables) {

  CodeBlock canTransition(MethodPlan plan) {
    return Signatures.look(plan, leads(plan));
  }

  private CodeBlock leads(MethodPlan plan) {
    if (plan.takes(Parameter.GUARDS)) {
      return new Refused(scope, tables).leads(plan);
    }
    return plan.takes(Parameter.BY) ? new ActorTables(scope, tables).leads() : tables.leads();
  }

  /**
   * Goes to a state or refuses it; without guards, what it asks refuses null.
   *
   * <pre>
   * if (!canTransition(from, to, by)) {
   *   throw Tables.LIFECYCLE.refused(from, to, by.name(), null);
   * }
   * return to;
   * </pre>
   */
  CodeBlock transition(MethodPlan plan) {
    return CodeBlock.of(
        "$L$L", Signatures.nullChecksIfGuarded(plan), new Refused(scope, tables).byTarget(plan));
  }

  CodeBlock refusal(MethodPlan plan) {
    return Explanations.unless("canTransition", plan, new Refused(scope, tables));
  }

  CodeBlock targets(MethodPlan plan) {
    CodeBlock declared = new Allowed(scope, tables).of(plan, "TARGETS");
    return Selections.of(plan, declared, scope.state, "to", "canTransition");
  }

  /** The graph refuses null by the same name. */
  CodeBlock sources() {
    return CodeBlock.of("return graph().sources(to);\n");
  }

  /** Names are found without the graph: they are what a program asks for first. */
  CodeBlock of() {
    return ofLifecycle("of(name)");
  }

  CodeBlock graph() {
    return ofLifecycle("graph()");
  }

  /**
   * The tables have the lifecycle, and the enum may ask them as soon as it has its constants: so it
   * is initialised before them, whoever asks without a state in hand.
   */
  private CodeBlock ofLifecycle(String call) {
    CodeBlock check =
        scope.machine.states().isEmpty()
            ? CodeBlock.of("")
            : new Initialised(scope).check(scope.constant(scope.lastState()));
    return CodeBlock.of("$Lreturn $L.$L;\n", check, tables.lifecycle(), call);
  }

  CodeBlock isOf(Kind kind, MethodPlan plan) {
    return Signatures.look(plan, tables.isOf(kind));
  }

  CodeBlock isIn(MethodPlan plan) {
    return Signatures.look(plan, tables.isIn(scope.group(plan.cause())));
  }
}
