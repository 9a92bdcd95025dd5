package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.Optional;

/** Writes how a refusal is made: the graph explains, as what is refused may take its time. */
record Refusals(Scope scope, Tables tables) {

  /** The expression that explains why what was asked is refused; the guards have all said no. */
  CodeBlock of(MethodPlan plan, CodeBlock asked) {
    CodeBlock by =
        plan.takes(Parameter.BY) ? CodeBlock.of(", $L", scope.actorName("by")) : CodeBlock.of("");
    String guards = plan.takes(Parameter.GUARDS) ? ", " + scope.guarded() + ".CLOSED" : "";
    return CodeBlock.of("$L.refusal(from, $L$L$L)", tables.at("GRAPH"), asked, by, guards);
  }

  /**
   * Explains unless it is allowed, which the tables know without a graph.
   *
   * <pre>
   * if (canFire(from, event)) {
   *   return Optional.empty();
   * }
   * return Tables.GRAPH.refusal(from, event.toString());
   * </pre>
   */
  CodeBlock explanation(MethodPlan plan, CodeBlock allowed, CodeBlock asked) {
    return scope
        .text()
        .with("nullChecks", Signatures.nullChecksIfGuarded(plan))
        .with("allowed", allowed)
        .with("optional", Optional.class)
        .with("refusal", of(plan, asked))
        .of(
            """
            $nullChecks:Lif ($allowed:L) {
              return $optional:T.empty();
            }
            return $refusal:L;
            """);
  }
}
