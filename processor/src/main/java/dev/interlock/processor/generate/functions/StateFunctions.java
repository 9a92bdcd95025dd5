package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;

/** Writes the bodies of the functions that ask about states and go from one to another. */
record StateFunctions(Scope scope, Tables tables) {

  CodeBlock canTransition(MethodPlan plan) {
    return Signatures.look(
        plan, plan.takes(Parameter.BY) ? new ActorTables(scope, tables).leads() : tables.leads());
  }

  CodeBlock targets(MethodPlan plan) {
    return Signatures.look(plan, CodeBlock.of("$L.targets(from)", tables.at("GRAPH")));
  }

  CodeBlock sources(MethodPlan plan) {
    return Signatures.look(plan, CodeBlock.of("$L.sources(to)", tables.at("GRAPH")));
  }

  /** Whether a state is {@code initial} or {@code terminal}. */
  CodeBlock is(MethodPlan plan, String flag) {
    return Signatures.look(plan, tables.isFlagged(flag));
  }

  CodeBlock isIn(MethodPlan plan) {
    return Signatures.look(plan, tables.isIn(scope.group(plan.cause())));
  }

  CodeBlock transition(MethodPlan plan) {
    return goTo(plan, CodeBlock.of("to"));
  }

  CodeBlock toState(MethodPlan plan) {
    return goTo(plan, tables.made(scope.state(plan.cause())));
  }

  /**
   * Goes to a state or refuses it; a function without guards leaves null to the one that it asks.
   *
   * <pre>
   * if (!canTransition(from, to, by)) {
   *   throw new IllegalTransitionException(Tables.GRAPH.refusal(from, to, by.name()).orElseThrow());
   * }
   * return to;
   * </pre>
   */
  private CodeBlock goTo(MethodPlan plan, CodeBlock to) {
    return scope
        .text()
        .with("nullChecks", Signatures.nullChecksIfGuarded(plan))
        .with("leads", leads(plan, to))
        .with("refusal", new Refusals(scope, tables).thrown(plan, to))
        .with("to", to)
        .of(
            """
            $nullChecks:Lif (!$leads:L) {
              throw new $exception:T($refusal:L);
            }
            return $to:L;
            """);
  }

  /** The expression that is true where the move is allowed, as far as the function can know. */
  private CodeBlock leads(MethodPlan plan, CodeBlock to) {
    String by = plan.takes(Parameter.BY) ? ", by" : "";
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of("$L.leads(from, $L$L, guards)", scope.guarded(), to, by)
        : CodeBlock.of("canTransition(from, $L$L)", to, by);
  }

  CodeBlock refusal(MethodPlan plan) {
    CodeBlock to = CodeBlock.of("to");
    return new Refusals(scope, tables).explanation(plan, leads(plan, to), to);
  }
}
