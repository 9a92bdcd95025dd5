package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.generate.code.Text;
import dev.interlock.processor.generate.decided.Refused;
import dev.interlock.processor.surface.MethodPlan;
import java.util.Optional;

/** Writes the body of a function that explains a refusal. */
final class Explanations {

  private Explanations() {}

  /**
   * Explains unless it is allowed, which the tables know.
   *
   * <pre>
   * if (canTransition(from, to, by)) {
   *   return Optional.empty();
   * }
   * return graph().refusal(…);
   * </pre>
   */
  static CodeBlock unless(String allowed, MethodPlan plan, Refused refused) {
    return new Text()
        .with("allowed", allowed)
        .with("arguments", Signatures.arguments(plan))
        .with("optional", Optional.class)
        .with("explanation", refused.explanation(plan))
        .of(
            """
            if ($allowed:L($arguments:L)) {
              return $optional:T.empty();
            }
            return $explanation:L;
            """);
  }
}
