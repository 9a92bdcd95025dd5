package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.Optional;

/** Writes how a refusal is made: the graph explains, as what is refused may take its time. */
record Refusals(Scope scope, Tables tables) {

  /** The expression of what is thrown where the guards, if there are any, have decided. */
  CodeBlock thrown(MethodPlan plan, CodeBlock asked) {
    return plan.takes(Parameter.GUARDS)
        ? CodeBlock.of("$L.refused($L)", tables.at("GRAPH"), question(plan, asked))
        : CodeBlock.of("$L.orElseThrow()", of(plan, asked));
  }

  private CodeBlock of(MethodPlan plan, CodeBlock asked) {
    return CodeBlock.of("$L.refusal($L)", tables.at("GRAPH"), question(plan, asked));
  }

  private CodeBlock question(MethodPlan plan, CodeBlock asked) {
    CodeBlock by =
        plan.takes(Parameter.BY) ? CodeBlock.of(", $L", scope.actorName("by")) : CodeBlock.of("");
    String guards = plan.takes(Parameter.GUARDS) ? ", " + scope.guarded() + ".answers(guards)" : "";
    return CodeBlock.of("from, $L$L$L", asked, by, guards);
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
